"""The bench: measures fleets on suites of questions with known answers."""
