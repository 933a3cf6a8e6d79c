"""The Reasoning Dispatcher: the whole way of a question.

analyse, plan, then for every step route, attempt, verify, and compose; a plan that does not work
is replaced by the next likeliest.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reasonnet.core.answer import Answer, Bill, PlanRecord, StepRecord
from reasonnet.core.attempt import Attempt, Verdict
from reasonnet.core.events import (
    Analysed,
    Answered,
    Event,
    Planned,
    Replanned,
    StepFinished,
    StepStarted,
)
from reasonnet.core.plan import Plan, Step
from reasonnet.core.question import Question
from reasonnet.dispatch.analyse import Analyser, Analysis
from reasonnet.dispatch.attempting import Attempter, Decision, decide
from reasonnet.dispatch.compose import compose, with_unspent
from reasonnet.dispatch.plan import (
    Committee,
    Planner,
    Proposal,
    compare,
    proposals,
    renumber,
    repairs,
    single,
)
from reasonnet.dispatch.policy import Policy
from reasonnet.dispatch.purse import Purse
from reasonnet.dispatch.route import route
from reasonnet.dispatch.schedule import schedule
from reasonnet.dispatch.settle import CONFIRMED, Tried, last_resort, settled
from reasonnet.dispatch.tab import Tab, open_tab
from reasonnet.dispatch.verify import Check
from reasonnet.fleet.registry import Fleet
from reasonnet.fleet.specialist import Task

SURE_PLAN = 0.8
"""Confidence of the planners together from which the agreement of two verifies a plan."""
OPEN = "knowledge/open"
"""The skill of a question that no specialised model reads."""
Emit = Callable[[Event], None]


@dataclass(slots=True)
class _Run:
    """What one question has come to so far."""

    question: Question
    policy: Policy
    emit: Emit
    started: float = field(default_factory=time.perf_counter)
    flops: float = 0.0
    models: dict[str, int] = field(default_factory=dict)
    """Parameters of the models that were run, by name."""
    attempts: list[Attempt] = field(default_factory=list)
    """Of all plans."""
    tried: dict[str, list[Attempt]] = field(default_factory=dict)
    """Of the plan in hand, by step; of steps that are cut short, too."""
    purse: Purse = field(init=False)
    tab: Tab | None = None
    """Paid calls that are no attempt at a step."""
    worked: dict[str, StepRecord] = field(default_factory=dict)
    """Steps of all plans by their text: what was worked on once is not worked on again."""
    abandoned: list[PlanRecord] = field(default_factory=list)
    plan: Plan | None = None
    records: dict[str, StepRecord] = field(default_factory=dict)
    best: Answer | None = None

    def __post_init__(self) -> None:
        self.purse = Purse(self.question.budget)

    def clock(self) -> float:
        """Seconds since the question came in."""
        return time.perf_counter() - self.started


class Dispatcher:
    """Answers questions with a fleet."""

    def __init__(
        self,
        fleet: Fleet,
        analyser: Analyser,
        planners: Sequence[Planner],
        checks: Sequence[Check],
        committee: Committee | None = None,
    ) -> None:
        self._fleet = fleet
        self._analyser = analyser
        self._planners = tuple(planners)
        self._checks = tuple(checks)
        self._committee = committee

    async def ask(self, question: Question, policy: Policy, emit: Emit) -> Answer:
        """Answer a question within its budget; every event goes to `emit`."""
        run = _Run(question, policy, emit)
        failure: str | None = None
        with open_tab(run.purse, policy, emit, run.clock) as run.tab:
            try:
                async with asyncio.timeout(question.budget.seconds):
                    answer = await self._answer(run)
            except TimeoutError:
                failure = f"the deadline of {question.budget.seconds:g} s passed; allow more time"
                answer = self._cut_short(run, failure)
            answer = replace(answer, calls=tuple(run.tab.calls))
        emit(Answered(answer, run.clock()))
        return answer

    async def _answer(self, run: _Run) -> Answer:
        text, policy = run.question.text, run.policy
        analysis = await self._analyse(run, text)
        run.emit(Analysed(analysis.label, analysis.confidence, run.clock()))
        if analysis.none >= policy.scope:
            return self._out_of_scope(run, analysis)
        tried: list[Tried] = []
        async for proposal in proposals(
            text, analysis, self._planners, self._committee, policy.replans + 1
        ):
            if await self._try(run, proposal, analysis, tried):
                break
        else:
            for proposal in _mended(tried):
                if len(tried) > policy.replans or await self._try(run, proposal, analysis, tried):
                    break
        assert run.best is not None
        return self._final(run, run.best)

    async def _try(
        self, run: _Run, proposal: Proposal, analysis: Analysis, tried: list[Tried]
    ) -> bool:
        """Work on one more plan; returns whether the question is settled or enough was tried."""
        plan = renumber(proposal.plan, len(tried))
        self._announce(run, plan, tried)
        answer = await self._work_plan(run, plan, proposal, analysis)
        tried.append(Tried(proposal, answer))
        run.abandoned.append(answer.plan)
        final = settled(tried, run.policy)
        run.best = final or last_resort(tried, run.policy)
        return final is not None or len(tried) > run.policy.replans

    def _announce(self, run: _Run, plan: Plan, tried: Sequence[Tried]) -> None:
        run.plan = plan
        if not tried:
            run.emit(Planned(plan, run.clock()))
        else:
            reason = tried[-1].answer.reason or "a second planner reads the question differently"
            run.emit(Replanned(plan, reason, run.clock()))

    async def _work_plan(
        self, run: _Run, plan: Plan, proposal: Proposal, analysis: Analysis
    ) -> Answer:
        run.records, run.tried = {}, {}
        for planner in self._planners:
            if plan.planner in (planner.name, Committee.name):
                self._count(run, planner.name, planner.parameters, 0.0)
        run.flops += proposal.flops
        checks = await self._check_plan(run, plan, proposal)
        attempter = Attempter(self._fleet, self._checks, run.policy, run.purse, run.emit, run.clock)

        async def work(step: str, priority: float) -> bool:
            record = await self._work_step(run, plan.step(step), attempter, priority, analysis)
            run.records[step] = record
            return record.status == "answered"

        await schedule({s.id: s.needs for s in plan.steps}, work)
        plan = run.plan = with_unspent(plan, run.records)
        confidence = max(
            [proposal.confidence, *(CONFIRMED for c in checks if c.verdict == "right")]
        )
        return self._compose(run, plan, checks, confidence)

    async def _check_plan(self, run: _Run, plan: Plan, proposal: Proposal) -> list[Verdict]:
        """Ask a second planner about a plan of several steps."""
        others = [p for p in self._planners if p.name != plan.planner]
        if len(plan.steps) == 1:
            return []
        if plan.planner == Committee.name:
            return [Verdict("second-planner", True, "unknown", "no planner makes it on its own")]
        if not others or not run.policy.cross_examine:
            return [Verdict("second-planner", True, "unknown", "no second planner was asked")]
        other = await others[0].propose(run.question.text)
        self._count(run, others[0].name, others[0].parameters, other.flops if other else 0.0)
        verdict = compare(plan, other)
        if self._committee is not None and proposal.confidence < SURE_PLAN:
            # Planners that learned from the same texts agree by chance where neither is sure.
            return [replace(verdict, verdict="unknown")]
        return [verdict]

    async def _work_step(
        self, run: _Run, step: Step, attempter: Attempter, priority: float, analysis: Analysis
    ) -> StepRecord:
        started = run.clock()
        text = step.render({need: str(run.records[need].answer) for need in step.needs})
        run.emit(StepStarted(step.id, text, started))
        if text in run.worked:  # in an earlier plan
            record = replace(
                run.worked[text],
                id=step.id,
                question=step.question,
                needs=step.needs,
                seconds=0.0,
            )
            run.tried[step.id] = list(record.attempts)
            run.emit(
                StepFinished(step.id, record.status, record.answer, record.reason, run.clock())
            )
            return record
        if text != run.question.text:
            analysis = await self._analyse(run, text)
        skill = next(iter(analysis.skills), None)
        attempts = run.tried[step.id] = []
        if analysis.none >= run.policy.scope:
            decision = Decision("abstained", None, _nobody(analysis, text))
        else:
            task = Task(text, skill, effort=run.policy.effort)
            await self._attempt(run, step, task, attempter, priority, analysis)
            decision = decide(attempts, run.policy)
            if not attempts:
                decision = Decision("abstained", None, self._unserved(run, text, analysis))
        record = _record(step, decision, attempts, analysis, run.clock() - started)
        run.emit(StepFinished(step.id, record.status, record.answer, record.reason, run.clock()))
        run.worked[text] = record
        return record

    async def _attempt(
        self,
        run: _Run,
        step: Step,
        task: Task,
        attempter: Attempter,
        priority: float,
        analysis: Analysis,
    ) -> None:
        seconds = run.question.budget.seconds
        ranked = route(
            self._fleet,
            analysis.as_one_problem(),
            run.policy,
            characters=len(task.text),
            usd_left=run.purse.usd,
            seconds_left=None if seconds is None else seconds - run.clock(),
        )
        attempts = run.tried[step.id]
        try:
            await attempter.run(step.id, task, ranked, priority, attempts)
        finally:
            run.attempts.extend(attempts)
            for attempt in attempts:
                self._count(run, attempt.specialist, self._parameters(attempt.specialist), 0.0)
                for check in attempt.checks:
                    if check.by is not None:
                        self._count(run, check.by, self._parameters(check.by), check.flops)

    def _unserved(self, run: _Run, text: str, analysis: Analysis) -> str:
        """Say why nobody tried: too little money, time or tokens, or nobody is fit."""
        skills = analysis.as_one_problem()
        unlimited = route(self._fleet, skills, run.policy, characters=len(text))
        if unlimited:
            names = ", ".join(candidate.name for candidate in unlimited[:3])
            return f"what is left of the budget is not enough for {names}: allow more"
        return _nobody(analysis, text)

    async def _analyse(self, run: _Run, text: str) -> Analysis:
        analysis = await self._analyser.analyse(text)
        parameters = getattr(self._analyser, "parameters", 0)
        self._count(run, "analyser", parameters, analysis.flops)
        if analysis.none >= run.policy.scope and self._fleet.serves(OPEN):
            # Open knowledge is out of scope only where no large model is in the fleet.
            return replace(analysis, skills={OPEN: 1.0}, none=0.0)
        return analysis

    def _count(self, run: _Run, name: str, parameters: int, flops: float) -> None:
        run.models[name] = parameters
        run.flops += flops

    def _parameters(self, name: str) -> int:
        return self._fleet[name].card.parameters_active

    def _compose(
        self,
        run: _Run,
        plan: Plan,
        checks: Sequence[Verdict],
        confidence: float,
        failure: str | None = None,
    ) -> Answer:
        for step in plan.steps:
            if step.id not in run.records:
                record = _unfinished(step, failure, run.tried.get(step.id, ()))
                run.records[step.id] = record
                finished = StepFinished(step.id, record.status, None, record.reason, run.clock())
                run.emit(finished)
        records = [run.records[step.id] for step in plan.steps]
        return compose(
            run.question,
            plan,
            records,
            checks,
            confidence,
            self._bill(run, plan),
            trace_id=uuid.uuid4().hex[:16],
            failure=failure,
        )

    def _final(self, run: _Run, best: Answer) -> Answer:
        """Return the best answer with the whole bill and every plan that was given up."""
        abandoned = tuple(r for r in run.abandoned if r.revision != best.plan.revision)
        return replace(best, bill=self._bill(run, None, best), abandoned=abandoned)

    def _cut_short(self, run: _Run, failure: str) -> Answer:
        plan = run.plan or single(run.question.text)
        answer = self._compose(run, plan, (), 1.0, failure)
        if run.best is not None and _standing(run.best) > _standing(answer):
            run.abandoned.append(answer.plan)
            answer = replace(run.best, reason=failure)
        return self._final(run, answer)

    def _out_of_scope(self, run: _Run, analysis: Analysis) -> Answer:
        plan = single(run.question.text)
        step = plan.steps[0]
        decision = Decision("abstained", None, _nobody(analysis, run.question.text))
        run.records[step.id] = _record(step, decision, [], analysis, run.clock())
        run.emit(Planned(plan, run.clock()))
        run.emit(StepFinished(step.id, "abstained", None, decision.reason, run.clock()))
        return self._compose(run, plan, (), 1.0)

    def _bill(self, run: _Run, plan: Plan | None, answer: Answer | None = None) -> Bill:
        # Planning and judging are paid for, too.
        attempts = run.attempts + (run.tab.calls if run.tab is not None else [])
        unknown = sum(a.usd is None for a in attempts)
        critical = answer.bill.critical_path_seconds if answer else _critical(plan, run.records)
        return Bill(
            usd=None if unknown else sum(a.usd or 0.0 for a in attempts),
            unknown_costs=unknown,
            estimated_costs=sum(a.estimated for a in attempts),
            seconds=round(run.clock(), 6),
            critical_path_seconds=round(critical, 6),
            tool_cpu_seconds=round(sum(a.tool_cpu_seconds for a in attempts), 6),
            tokens_in=sum(a.tokens_in for a in attempts),
            tokens_out=sum(a.tokens_out for a in attempts),
            parameters_active=sum(run.models.values()),
            flops=run.flops + sum(a.flops for a in attempts),
        )


def _standing(answer: Answer) -> tuple[int, bool, float]:
    share = sum(p.status == "answered" for p in answer.parts) / len(answer.parts)
    return (2 if share == 1 else 1 if share > 0 else 0, answer.verified, share)


def _mended(tried: Sequence[Tried]) -> Iterator[Proposal]:
    """Mend the plan that came furthest."""
    best = max(tried, key=lambda t: sum(s.status == "answered" for s in t.answer.plan.steps))
    failed = frozenset(s.id for s in best.answer.plan.steps if s.status == "abstained")
    for plan in repairs(best.proposal.plan, failed):
        yield Proposal(plan, best.proposal.confidence / 2)


def _critical(plan: Plan | None, records: Mapping[str, StepRecord]) -> float:
    if plan is None:
        return 0.0
    finish: dict[str, float] = {}
    for id in plan.order():
        own = records[id].seconds if id in records else 0.0
        finish[id] = own + max((finish[need] for need in plan.step(id).needs), default=0.0)
    return max(finish.values(), default=0.0)


def _nobody(analysis: Analysis, text: str) -> str:
    nearest = next(iter(analysis.skills), "none")
    shown = text if len(text) <= 60 else text[:57] + "..."
    return f"no specialist is fit for {shown!r} (nearest skill: {nearest})"


def _record(
    step: Step,
    decision: Decision,
    attempts: Sequence[Attempt],
    analysis: Analysis,
    seconds: float,
) -> StepRecord:
    best = decision.attempt
    return StepRecord(
        id=step.id,
        question=step.question,
        needs=step.needs,
        skill=best.skill if best else next(iter(analysis.skills), None),
        answer=best.answer if best else None,
        answer_type=best.answer_type if best else None,
        status=decision.status,
        verified=best.verified if best else False,
        confidence=round(_confidence(best), 4) if best else 0.0,
        reason=decision.reason,
        attempts=tuple(attempts),
        seconds=round(seconds, 6),
    )


def _confidence(attempt: Attempt) -> float:
    """Return the chance that an attempt is right, its checks counted in.

    A second reading that agrees would have to be wrong in the same way: the chance of error is
    cut to a tenth. That tenth was set by hand, not measured.
    """
    wrong = 1 - attempt.confidence
    return 1 - wrong * 0.1 if attempt.verified else attempt.confidence


def _unfinished(step: Step, failure: str | None, attempts: Sequence[Attempt]) -> StepRecord:
    return StepRecord(
        id=step.id,
        question=step.question,
        needs=step.needs,
        skill=step.skill,
        answer=None,
        status="failed" if failure else "skipped",
        reason=failure or "a step that it needs has no answer",
        attempts=tuple(attempts),
    )
