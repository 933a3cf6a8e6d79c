"""Texts that look like our one-step skills but need something more: the network declines them."""

from __future__ import annotations

import re
from random import Random

from reasonnet.forge.domains.word_problems import GOODS, NAMES

# In a template `{slot}` is drawn, `[a|b]` is one of the parts, and ` ?? ` stands between the
# story and the question, so that the question may come first.

_STORIES = """
{A} has {m} {things}. {B} has {t} as many, and {C} has {s} fewer than {B}. ?? [How many {things} do they have altogether?|How many {things} do the three have in total?|How many does {C} have?]
{A} picked {m} {things} in the morning and {t} as many in the afternoon. ?? [How many {things} did {he} pick that day?|How many did {A} pick in all?]
{A} sold {l} {things} in April and {f} as many in May. ?? How many {things} did {A} sell altogether in April and May?
{A} gave {f} of {his} {l} {things} to {B} and {f2} of the rest to {C}. ?? [How many {things} does {A} have left?|How many {things} did {C} get?]
After giving away half of {his} {things} and then {s} more, {A} has {m} left. ?? [How many {things} did {A} have at first?|How many were there in the beginning?]
{A} lost {s} {things}, then found {s2} and bought {m}. Now {he} has {l}. ?? How many {things} did {he} start with?
{A} earns {p} an hour and works {s} hours a day, {s2} days a week. ?? [How much does {he} earn in {s3} weeks?|How much money does {A} make in a year of 52 weeks?|What is {his} weekly pay?]
{A} earns {p} an hour for the first 40 hours and 1.5 times as much for every hour above that. Last week {he} worked {m} hours. ?? [How much did {A} earn?|What was {his} pay for the week?]
{A} makes {m} {things} a day and sells each of them for {p}. The material costs {p2} per {thing}. ?? [What is {his} profit in {s} days?|How much profit does {A} make per week?]
{A} buys {things} at {p} each and sells them at {p2} each. ?? [How many {things} must {he} sell to make a profit of {b}?|What is the profit on {m} {things}?]
{A} spent {b} in total on {s} {things} at {p} each and {s2} {others}. ?? [How much did one {other} cost?|What is the price of a single {other}?]
{A} bought {s} {things} and {s2} {others} for {b}. A {thing} costs {t} as much as a {other}. ?? [What does one {thing} cost?|How much is one {other}?]
{A} pays {p} for each of {s} {things}, and {B} pays {p2} for each of {s2} {others}. ?? [How much more does {A} pay than {B}?|Who pays more, and by how much?]
{A} bought {s} {things} at {p} each and {s2} {others} at {p2} each and got {c} off the whole bill. ?? [How much did {he} pay?|What did {A} have to pay?]
{A} ordered {m} {things} at {p} each. Tax of {c} is added and delivery is {p2}. ?? [What is the total?|How much does the order cost in the end?]
{things} cost {p} each, but every second one costs only {c} of the price. {A} wants {m} {things}. ?? How much does {he} need to pay?
{things} are sold in packs of {s} for {p}. {A} needs {m} {things}. ?? [How much will {he} spend?|What do they cost {him}?]
A pack of {s} {things} costs {p} and a single {thing} costs {p2}. ?? How much does {A} save by buying {l} {things} in packs instead of singly?
{A} is {s} years older than {B}. In {s2} years {he} will be {t} as old as {B}. ?? How old is {A} now?
{A} is {m} years old and {B} is {s}. ?? [In how many years will {A} be twice as old as {B}?|How old will {A} be when {B} is {m2}?]
{A} is {t} as old as {B}, who is {s} years younger than {C}. {C} is {m}. ?? [How old is {A}?|What is {A}'s age?]
{s} years ago {A} was {t} as old as {B}. Together they are {l} now. ?? How old is {B}?
The ages of {A}, {B} and {C} add up to {l}. {A} is {s} years older than {B} and {B} is {t} as old as {C}. ?? How old is each of them?
The ratio of {things} to {others} in a box is {s} to {s2}. There are {l} pieces in the box. ?? [How many {things} are there?|How many more {things} than {others} are there?]
{A} and {B} share {b} in the ratio {s}:{s2}. ?? [How much does {A} get?|How much more does {A} get than {B}?]
For every {s} {things} that {A} sells, {he} gives {s2} {others} away for free. {He} gave away {m} {others}. ?? How many {things} did {A} sell?
{A} can paint a fence in {s} hours and {B} can do it in {s2} hours. ?? [How long do they need together?|How many hours does it take if both work at it?]
{m} workers build a wall in {s} days. ?? [How long would {m2} workers need?|How many workers would finish it in {s2} days?]
One pipe fills the tank in {s} hours, another empties it in {m} hours. ?? How long does it take to fill the tank with both open?
{s} hens lay {m} eggs in {s2} days. ?? How many eggs do {m2} hens lay in {s3} days?
Two trains leave towns {l} km apart at the same time and drive towards each other at {m} and {m2} km/h. ?? [When do they meet?|How far from the first town do they meet?]
{A} leaves at {m} km/h. {s} hours later {B} follows on the same road at {l} km/h. ?? [How long does {B} need to catch up with {A}?|How far from home does {B} overtake {A}?]
{A} drives {l} km at {m} km/h and comes back at {m2} km/h. ?? [What is the average speed for the round trip?|How long is {he} on the road in total?]
{A} drove for {s} hours at {m} km/h and then for {s2} hours at {m2} km/h. ?? [How far did {he} drive in all?|What was {his} average speed?]
{A} rides {s} km to school and back every day, {s2} days a week. ?? How far does {he} ride in {m} weeks?
{A} walked {m} km on Monday, {s} km less on Tuesday and {t} as far on Wednesday as on Tuesday. ?? How many kilometres did {he} walk in those three days?
{A}'s train takes {s} hours for {l} km, and {B}'s bus takes {s2} hours more. ?? [What is the average speed of the bus?|How much slower is the bus in km/h?]
A car uses {s} litres for 100 km, and a litre costs {p}. ?? [How much does the petrol for {l} km cost?|What does {A} pay for fuel on a trip of {l} km?]
{A}'s car goes {m} miles on a gallon and the tank holds {m2} gallons. {He} has driven {l} miles since filling it up. ?? How many gallons are left?
A building has {m} floors with {s} flats on each floor, and the last floor is unavailable. {f} of the remaining flats are let. ?? How many flats are empty?
A hotel has {m} floors with {s} rooms each, but the top floor is closed. ?? How many rooms can guests use?
A cinema has {m} rows of {m2} seats, and {l} tickets at {p} were sold. ?? [How many seats stay empty?|How much more would the cinema earn if it were full?]
A farmer has {m} rows of {m2} trees and each tree gives {s} kg of fruit. ?? [How many kilos are harvested?|How much does {he} earn if a kilo sells for {p}?]
{A} has {s} boxes with {m} {things} in each and {s2} boxes with {m2} {things} in each. ?? [How many {things} does {A} have?|How many {things} are there in all?]
{A} has {s} bags with {m} {things} each. {He} gives {f} of all {things} to {B}. ?? How many {things} does {A} keep?
{A} bakes {m} {things} a day for {s} days and then eats {f} of them. ?? How many {things} are left?
There are {l} {things} in {place}. {c} of them are red, and {f} of the red ones are broken. ?? [How many red {things} are fine?|How many broken red ones are there?]
{c} of the {l} students in a school are girls, and {c2} of the girls play chess. ?? [How many girls do not play chess?|How many girls play chess?]
{A} spends {c} of {his} salary on rent and {c2} of the rest on food. {He} has {b} left. ?? What is {his} salary?
{A} read {f} of a book on Monday and {f2} of the remaining pages on Tuesday. {m} pages are left. ?? [How many pages does the book have?|How long is the book?]
{A} reads {m} pages a day. The book has {l} pages and {he} has already read {m2}. ?? [In how many days will {he} finish?|How many more days does {A} need?]
{A} reads {s} pages in the morning and {s2} in the evening. ?? How many pages does {A} read in {m} weeks?
A class has {m} pupils. There are {s} more girls than boys. ?? [How many girls are there?|How many boys are in the class?]
{A} and {B} have {l} {things} together. {A} has {m} more than {B}. ?? [How many {things} does {A} have?|How many does {B} have?]
{A} and {B} together have {t} as many {things} as {C}. {A} has {m} and {C} has {l}. ?? How many {things} does {B} have?
If {A} gives {s} {things} to {B}, they have equally many. They have {l} together. ?? How many {things} did {A} have at first?
{A} has {c} fewer {things} than {B}, and {B} has {m} more than {C}. {C} has {l}. ?? How many {things} does {A} have?
{A} scored {m}, {m2} and {m3} points in three games. ?? [How many points does {he} need in the fourth game for an average of {l}?|What must {A} score next to reach an average of {l}?]
The average of {s} numbers is {m}. When another number is added, the average becomes {m2}. ?? What is the added number?
The average age of {s} people is {m}. {A}, who is {m2}, leaves. ?? What is the average age of those who stay?
{A} had an average of {m} in {s} tests and of {m2} in the next {s2} tests. ?? What is {his} average over all tests?
{A} mixes {s} kg of tea at {p} a kilo with {s2} kg at {p2} a kilo. ?? [What does a kilo of the mixture cost?|What is the mixture worth per kilo?]
{A} mixes {s} litres of {c} acid with {s2} litres of {c2} acid. ?? What is the concentration of the mixture?
How much water must be added to {m} litres of {c} salt solution to make it {c2}?
A jug holds {l} ml of juice. {A} drinks {f} of it and fills it up with water, and then drinks {f} again. ?? How much juice is in the jug now?
A snail climbs {s} metres by day and slides back {s2} metres by night. The well is {m} metres deep. ?? On which day does it get out?
A tap drips {s} times a minute, and every drop is {s2} ml. ?? [How many litres are lost per day?|How much water is wasted in a week?]
A machine makes {m} {things} per minute. ?? [How many does it make in a day with two shifts of {s} hours?|How many {things} does it make in {s} days of {s2} hours?]
A printer prints {m} pages a minute. {A} needs {s} copies of a report with {l} pages. ?? How many minutes does that take?
{A} types {m} words per minute and {B} types {m2}. ?? [How many more words does {B} type in {s} hours?|How many words do they type together in an hour?]
{A} saves {p} a week and {B} saves {p2} a week. {A} already has {b}. ?? [After how many weeks do they have the same?|How much do they have together after {m} weeks?]
{A} wants to buy a {thing} for {b}. {He} has {p} and saves {p2} a week. ?? [How many weeks does {he} have to save?|In how many weeks can {he} buy it?]
{A} gets {p} for mowing a lawn and {p2} for washing a car. Last month {he} mowed {s} lawns and washed {m} cars, and {he} spent {f} of the money. ?? How much is left?
{A} earned {b}, gave {f} of it to {his} {kin} and bought a {thing} for {p}. ?? How much money does {A} have now?
{A} spends {p} on lunch every working day and {p2} on dinner every day of the week. ?? How much does {he} spend in {s} weeks?
A {thing} costs {p} and a {other} costs {s} times as much. {A} buys {s2} of each. ?? [How much does {he} pay?|What is the bill?]
A {thing} costs {p} more than a {other}. Together they cost {b}. ?? [How much is the {other}?|What is the price of the {thing}?]
{s} {things} and {s2} {others} cost {b}, and {s2} {things} and {s3} {others} cost {b2}. ?? How much does a {thing} cost?
Children pay half price at {place}. A family of two adults and {s} children paid {b}. ?? [How much is a ticket for an adult?|What does a child pay?]
A ticket for an adult is {p} and for a child {c} less. {A} goes with {s} children and {s2} other adults. ?? How much do the tickets cost?
Tickets for {place} are {p} for adults and {p2} for children. {m} people paid {b} in total. ?? [How many children were there?|How many adults came?]
{A} paid with {b} for {s} {things} at {p} each and used a coupon for {c} off. ?? [How much change did {he} get?|How much does {A} get back?]
{A} had {b}. {He} bought {s} {things} and has {p} left. ?? [What does one {thing} cost?|How much was each {thing}?]
{A} had {b} and spent {c} of it on {things} and {f} of what was left on {others}. ?? How much does {he} still have?
The price of a {thing} rose by {c}, then fell by {c}. It was {p} at first. ?? Is it now more or less expensive, and by how much?
A {thing} costs {p} after a discount of {c}. ?? [What was the price before the discount?|What did it cost originally?]
A shop adds {c} to the cost of a {thing} and then takes {c2} off in a sale. It still earns {p}. ?? What did the {thing} cost the shop?
{A} bought a {thing} for {b}, repaired it for {p} and sold it at a profit of {c}. ?? [For how much did {he} sell it?|What was the selling price?]
{A} sold {s} {things} for {b} altogether and lost {c} on the deal. ?? What had {he} paid for each {thing}?
{A} invests {b} at {c} a year. ?? [How many years until it has doubled?|How much interest on interest is there after {s} years?]
{A} borrowed {b} and pays back {p} a month plus {c} interest on what remains. ?? How much does {he} pay in the second month?
{A} rents a car for {p} a day plus {p2} per km above {l} km. {He} drove {l2} km in {s} days. ?? How much does {he} owe?
A taxi costs {p} to start and {p2} per kilometre. {A} has {b}. ?? [How far can {he} go?|How many kilometres can {A} ride?]
A phone plan costs {p} a month with {l} free minutes; every further minute is {p2}. {A} called for {l2} minutes. ?? What is {his} bill?
A gym costs {p} a month or {p2} a year. ?? [How much does {A} save by paying yearly for {s} years?|After how many months is the yearly plan cheaper?]
{s} friends share a bill of {b} equally, but {A} forgot {his} purse. ?? [How much more does each of the others pay?|How much does each of the others have to pay?]
{s} friends share the rent of {b}. {A} has the bigger room and pays {p} more than the others. ?? How much does {A} pay?
{A} divides {l} {things} among {s} children. Each boy gets {s2} more than each girl, and {s3} of them are boys. ?? How many {things} does a girl get?
{A} shares {l} {things} equally among {s} friends. Each of them then gives {f} of the share to {B}. ?? [How many {things} does {B} get?|How many does each friend keep?]
{A} packs {l} {things} in boxes of {s} and {B} packs {l2} {others} in boxes of {s2}. ?? [Who needs more boxes?|How many boxes do they need together?]
{A} packs {l} {things} in boxes of {s}, and {s2} boxes fit in a crate. ?? [How many crates does {he} need?|How many crates are filled?]
A bus takes {m} people. {l} pupils and one teacher for every {s} pupils go on a trip. ?? [How many buses are needed?|How many seats stay empty?]
A farm has cows and hens with {m} heads and {l} legs. ?? [How many cows are there?|How many hens are there?]
In a yard there are {m} hens and {t} as many sheep. ?? How many legs are in the yard?
A farmer has {m} cows, {s} spiders in the barn, and {f} of the cows are away on the meadow. ?? How many legs are in the barn?
A table with {s} chairs has as many legs as {s2} dogs. Every chair has {s3} legs. ?? How many legs does the table have?
{A} has {m} coins, all of them dimes and quarters, worth {p} together. ?? How many quarters does {A} have?
The area of a square is {l} square metres. ?? [What does a fence around it cost at {p} per metre?|How long is its fence?]
A garden is {m} m long and {s} m wide, with a path of one metre all around it. ?? [What is the area of the path?|How many square metres is the path?]
A rectangle is {t} as long as it is wide, and its perimeter is {l} cm. ?? [What is its area?|How wide is it?]
A room is {m} by {m2} feet and {s} feet high. A tin of paint covers {l} square feet. ?? How many tins are needed for the four walls?
A floor of {s} by {s2} metres is laid with tiles of {m} by {m} cm. ?? How many tiles does {A} need?
{A} wants to fence a field of {m} by {m2} metres with posts every {s} metres. ?? How many posts are needed?
{m} trees stand along a road, {s} metres apart. ?? How far is it from the first tree to the last?
{A} cuts a board of {l} cm into {s} equal parts. Each cut takes {s2} minutes. ?? How long does the cutting take?
A rope of {l} metres is cut in two so that one part is {t} as long as the other. ?? [How long is the shorter part?|How long are the parts?]
A pool holds {l} litres. {A} fills it with {m} litres a minute, but {s} litres a minute leak out. ?? [When is the pool full?|How many minutes does it take to fill it?]
A barrel is {f} full. After taking out {m} litres it is {f2} full. ?? How much does the barrel hold?
A candle of {m} cm burns down {s} cm an hour, another of {m2} cm burns down {s2} cm an hour. ?? After how many hours are they equally long?
A clock loses {s} minutes a day. It is set right on Monday at noon. ?? What does it show after {m} days at noon?
{A} takes a pill every {s} hours, the first at 7 in the morning. ?? [How many pills does {he} take in {s2} days?|At what time is the {m}th pill?]
A pack has {m} pills and {A} takes {s} a day, on Sundays one less. ?? How long does a pack last?
{A}'s dog eats {s} cups of food a day and {his} cat eats {f} as much. A bag has {l} cups. ?? [How many days does one bag last?|How many bags do they need in a year?]
{A} has {s} dogs. Every dog eats {s2} kg a week, and a bag of {m} kg costs {p}. ?? How much does {A} spend on food in {m2} weeks?
{A} drinks {s} cups of coffee a day, and a bag at {p} is enough for {m} cups. ?? [How much does {he} spend on coffee in a month?|How many bags does {A} use in a year?]
{A} needs {s} eggs for a cake. Eggs come in cartons of 12 at {p}. ?? How much do the eggs for {m} cakes cost {him}?
A recipe for {s} people takes {l} g of flour. {A} cooks for {m} people and has {l2} g. ?? [How much flour does {he} still need?|How much flour is missing?]
{A} runs {s} laps of {l} m every morning except on Sundays. ?? How many kilometres does {he} run in {m} weeks?
{A} runs a lap in {m} seconds, and {B} in {m2} seconds. They start together. ?? [When do they next meet at the start?|How many laps ahead is the faster one after an hour?]
{A} swims {s} lengths in {m} minutes. {B} is {t} as fast. ?? How many lengths does {B} swim in an hour?
{A} does {m} push-ups on the first day and {s} more on each following day. ?? How many push-ups has {he} done after {s2} days?
The number of {things} in {place} doubles every {s} days. There are {m} today. ?? [After how many days are there more than {l}?|How many were there {m2} days ago?]
{A} puts one coin on the first day in a jar, two on the second, four on the third and so on. ?? How many coins are in the jar after {m} days?
{A} planned to sell {l} {things} but sold {m} on Monday and {t} as many on Tuesday. ?? [How many less than expected were sold?|How many {things} does {he} still have to sell to reach the plan?]
The shop expected {l} customers. In the first {s} hours {m} came per hour, then {m2} per hour for {s2} hours. ?? How many more or fewer came than expected?
{A} answers {m} of {m2} questions right and gets {s} points for each, but loses {s2} for each wrong one. ?? [How many points does {he} have?|What is {his} score?]
A team gets {s} points for a win and {s2} for a draw. It played {m} games, lost {s3} and has {l} points. ?? How many games did it win?
In a league of {m} teams every team plays each other team {s} times. ?? How many games does {A}'s team miss if it plays only {f} of its games?
{m} people meet and everyone shakes hands with everyone except {A}, who greets only {s}. ?? How many handshakes are there?
{A} has {s} shirts, {s2} trousers and {s3} hats, but the red shirt does not go with the black hat. ?? How many outfits can {he} wear?
{A}, {B}, {C} and {s} other children stand in a line, and {A} does not want to stand beside {B}. ?? In how many ways can they line up?
A bag has {m} red and {m2} blue {things}. {A} takes {s} without putting them back. ?? What is the probability that at least {s2} are red?
{A} has {l} {things}. {He} sells {f} on Monday, {s} more on Tuesday and {t} as many on Wednesday as on Tuesday. ?? How many {things} remain?
{A} had some {things}. {B} gave {him} {m}, and now {he} has {t} as many as before. ?? How many {things} did {A} have?
I think of a number, double it, take away {s} and get {m}. Then I add my first number again. ?? What do I get?
On {day} {A} sells {m} {things}, and on each day after that {c} more than on the day before. ?? How many has {he} sold after {s} days?
A bus starts with {m} people. At the first stop {f} get off and {s} get on, at the second {s2} get off and twice as many get on. ?? How many people are on the bus now?
A library lent {l} books. {c} came back, {m} of them damaged, and {f} of the damaged ones were thrown away. ?? How many books can be read again?
A plane has {l} seats, {c} of them in first class at {b}, the rest at {p}. ?? How much does a full flight earn?
A baker uses {s} kg of flour for {m} loaves and sells a loaf for {p}. Flour costs {p2} a kilo. ?? What does {he} earn from {l} loaves after paying for the flour?
A factory makes {l} {things} a day. {c} are faulty, and half of the faulty ones can be repaired. ?? How many good {things} are made in {s} days?
{A} planted {m} seeds in each of {s} pots. {c} of the seeds sprouted, and the birds ate {f} of the sprouts. ?? How many plants has {A}?
{A} collects {m} stamps a month and gives {s} of them to {his} {kin} every week. ?? How many stamps does {he} have after {s2} months?
{A} works {s} hours on {day} and {s2} hours on each of the {s3} other days, at {p} an hour. {He} pays {c} tax. ?? How much does {he} take home?
{A} charges {p} for the first hour and {p2} for every hour after that. A client paid {b}. ?? How many hours did {he} work?
A plumber asks {p} for coming and {p2} per hour. ?? [How much more do {s} hours cost than {s2} hours with another plumber who takes {p3} an hour?|What do {s} visits of {s2} hours cost?]
A parking garage takes {p} for the first {s} hours and {p2} for each further hour. {A} stayed from 9 in the morning till {s2} in the evening. ?? What did {he} pay?
{A} buys {m} {things} for {b} and sells {f} of them at {p} and the rest at {p2}. ?? Does {A} win or lose, and how much?
{A}, {B} and {C} spent {b} together. {A} paid {t} as much as {B}, and {C} paid {p}. ?? How much did {A} pay?
{A} paid {p} more than {B} and {B} paid {f} of what {C} paid. {C} paid {b}. ?? How much did all three pay?
{A} owes {B} {p}, {B} owes {C} {p2} and {C} owes {A} {p3}. ?? Who has to pay whom how much?
The temperature was {m} degrees. It fell by {s} degrees an hour for {s2} hours and then rose by {f} of the drop. ?? How warm is it now?
A lift holds {l} kg. {s} people of {m} kg each and {s2} boxes of {m2} kg get in. ?? How many more kilos can it take?
A truck carries {l} kg. An empty box weighs {s} kg and a {thing} {s2} kg; each box holds {m} {things}. ?? How many boxes can it carry?
A full jar weighs {l} g and a half-full one weighs {l2} g. ?? What does the empty jar weigh?
A fish's tail is {m} cm, its head is as long as the tail plus half the body, and the body is as long as both. ?? How long is the fish?
{A} is {s} cm taller than {B} and {B} is {s2} cm shorter than {C}. {C} is {l} cm. ?? How tall is {A}?
{A} grew {s} cm a year for {s2} years and is now {c} taller than {B}. {B} is {l} cm. ?? How tall was {A} before?
{A} watches {s} episodes of {m} minutes every evening. ?? How many hours does {he} watch in {s2} weeks?
A film starts at {s} p.m. and lasts {l} minutes, with {m} minutes of adverts before and a break that is half as long. ?? When is it over?
{A} sleeps {s} hours on weekdays and {s2} hours more on weekends. ?? How many hours does {A} sleep per week?
{A} takes {m} minutes to walk to school and {f} of that by bike. ?? How much time does {he} save in {s} weeks if {he} cycles both ways?
{A} uploads {s} photos of {m} MB each and a video {t} as large as all of them. ?? How much space is left on {his} disk of {l} MB?
A download of {l} MB runs at {s} MB per second. After {m} seconds the speed drops to {s2} MB per second. ?? How long does it take altogether?
A knight has {l} health and loses {m} per blow, but heals {s} after every blow. ?? After how many blows is he defeated?
{A} buys {s} dozen {things} at {p} a dozen and sells them at {p2} each; {m} are broken. ?? How much does {he} gain?
How much did {A} pay for {m} {things}?
{A} bought {s} {things} at {place} and paid with {b}. ?? [How much change did {he} get?|What did one cost, and what came back?]
{A} drove {l} km to {place}. ?? [How fast did {he} drive?|How long did it take?]
{A} shared {his} {things} equally among {s} friends. ?? How many did each of them get?
{A} and {B} bought {m} {things} together. ?? How many did {A} buy?
{A} got a discount of {c} on a {thing}. ?? [How much did {he} pay?|How many euros did {he} save?]
{A} has {m} {things} more than {B}. ?? How many {things} does {A} have?
The {things} cost {p} and the {others} a bit more. ?? What is the total for {s} {things} and {s2} {others}?
A train travels for {s} hours without stopping. ?? How many kilometres does it travel?
{A} ate some of {his} {m} {things}. ?? How many are left?
{A} puts {things} in boxes of {m}. ?? How many boxes does {he} need?
{A} has {m} animals, some of them hens. ?? How many legs do they have?
{A} bought {s} {things}, each for {p}, and some {others}. ?? What did {he} pay in total?
{A} filled {f} of the shelf with {things} and put {m} more on it. Now {c} of the shelf is full. ?? How many {things} fit on the shelf?
{A} cut {f} of a ribbon and then {m} cm more. {l} cm were left. ?? How long was the ribbon?
{c} of a number is {m}. ?? What is {c2} of this number?
What is {c} of {c2} of a number that is {m} less than its double?
{A} saw {m} birds. {f} of them flew away, then {s} came back, then half of all flew away. ?? How many birds remain?
In a box {f} of the {things} are red, {f2} are blue and the other {m} are green. ?? How many {things} are in the box?
Of {l} voters {c} voted; {A} got {c2} of the votes and {B} the rest. ?? [How many votes did {B} get?|By how many votes did {A} win or lose?]
A village has {l} houses. {c} have a garden, and {c2} of those with a garden also have a pool. ?? How many houses have no pool?
{A} lost {c} of {his} {m} {things} and won {c2} of the rest from {B}. ?? How many does {he} have?
The {m} children in the choir are {c} fewer than last year, and last year there were {s} more than the year before. ?? How many were there the year before?
{A} needs {s} kg of apples for {s2} litres of juice and sells a litre for {p}. Apples cost {p2} per kilo. ?? What is left to {him} from {m} litres?
A ship has food for {m} people for {s} days. {s2} people get off. ?? How long does the food last now?
A book of {l} pages has {m} lines on each page and {s} words in each line. {A} reads {l2} words a minute. ?? How long does {A} need for the book?
How many digits are needed to number the pages of a book with {l} pages?
{A} opens a book, and the two page numbers add up to {l}. ?? Which pages are they?
{A} has {s} children, each of them has {s2} children, and each of these has {s3} {things}. ?? How many {things} are there in the family?
Each of {s} floors has {s2} rooms with {s3} windows, and {A} cleans a window in {m} minutes. ?? How long does {he} need for {f} of the house?
A school orders {m} {things} for each of its {s} classes and {c} extra in case some break. ?? How many {things} are ordered?
There are {s} classes with {m} pupils each. {c} of the pupils come by bus. ?? How many pupils come some other way?
A concert costs {b} for the hall and {p} per guest. A ticket is {p2}. ?? How many guests are needed to cover the cost?
{A} sells lemonade at {p} a cup. The lemons cost {b}. ?? [How many cups must {he} sell to earn {b2}?|How much has {he} earned after {m} cups?]
{A} buys a phone for {p} down and {m} monthly payments of {p2}. The cash price is {b}. ?? How much more does {he} pay by instalments?
{A} and {B} start with {l} {things} each. {A} gives {B} {s} a day, and {B} gives back {s2} a week. ?? How many has {A} after {s3} weeks?
At {place} {A} buys {s} {things} with {b} and gets {p} back. {B} buys {s2} of them. ?? How much does {B} pay?
If {s} {things} cost {p}, ?? how much change does {A} get from {b} for {m} {things}?
{m} {things} weigh {l} g. ?? What do {m2} {things} cost at {p} a kilo?
{A} reads {t} as fast as {B}. {B} needs {m} days for the book. ?? How many days later than {A} is {B} done?
{A} has {t} as much money as {B}. After {A} spends {p} and {B} earns {p2}, they have the same. ?? How much did {B} have?
A jacket is {c} off, and members get another {c2} off the reduced price. {A} is a member and pays {p}. ?? What was the price on the tag?
A tip of {c} is paid by {s} friends on a bill of {b}. ?? How much does each pay altogether?
{A}'s bill of {b} includes {c} tax. ?? How much was it without the tax?
{A} buys {s} {things} for {p} each. If you buy {s2}, one more is free. ?? How many {things} does {he} carry home for {b}?
The first {s} {things} cost {p} each, and all others {p2} each. ?? [What do {m} {things} cost?|How much does {A} pay for {m}?]
{A} earns {c} more than {B}, and {B} earns {c2} less than {C}. {C} earns {b}. ?? How much does {A} earn?
A town of {l} people grows by {m} people a year, another of {l2} shrinks by {m2} a year. ?? When are they the same size?
{A} mows {f} of the lawn in {m} minutes. ?? How long does {he} need for the rest if {B} helps and works {t} as fast?
{s} cats catch {s} mice in {s} minutes. ?? How many cats catch {m} mice in {m} minutes?
A {thing} and {s} {others} weigh {l} g, and {s2} {others} weigh as much as one {thing}. ?? How heavy is the {thing}?
{A} has twice as many brothers as sisters, and {his} {kin} has as many brothers as sisters. ?? How many children are in the family?
The sum of three consecutive numbers is {l}. ?? What is the product of the smallest and the largest?
A two-digit number is {s} times the sum of its digits. ?? What is the number?
A car loses {c} of its value each year. {A} paid {b}. ?? After how many years is it worth less than half?
A bakery sells {m} {things} on weekdays and {t} as many on Saturdays and is closed on Sundays. ?? How many {things} does it sell in {s} weeks?
{A} swims upstream for {s} hours and makes {s2} km, and downstream makes {m} km in the same time. ?? How fast is the current?
A train of {l} m passes a bridge of {l2} m at {m} km/h. ?? How long is any part of the train on the bridge?
{A} needs {m} minutes on foot for the first {s} km and drives the other {l} km at {m2} km/h. ?? What is {his} average speed over the whole way?
{A} throws a {thing} {m} metres, {B} throws it {f} farther, and {C} {t} as far as {A}. ?? How far does {C} outthrow {B}?
{A} can carry {s} {things} at once and needs {s2} minutes per trip, {f} of that on the way back. ?? How long does {he} need for {m} {things}?
{A} wins {m} points per level and a bonus of {s} after every third level. ?? How many levels does {he} need for {l} points?
A {thing} at {p} loses {c} of its price every week. {A} bought {s} in the first week and {s2} in the second. ?? How much did {he} spend?
{A} hires {s} helpers at {p} an hour for {s2} hours and pays each one a lunch of {p2}. ?? How much does the help cost {him}?
A family of {s} eats {m} {things} a week. Two guests stay for {s2} weeks and eat as much as the others. ?? How many {things} are needed?
Tuna costs {p} a tin in one shop and {p2} in another. {A} needs {m} tins and the bus to the cheaper shop is {p3}. ?? How much does {A} save by going there?
{A}'s aquarium has {m} fish. {c} are guppies, {s} are eels and the rest are tetras. {He} sells {f} of the tetras. ?? How many tetras does {he} still have?
A nurse visits {s} wards with {m} beds each; {c} of the beds are empty. Every patient gets {s2} pills a day. ?? How many pills does she hand out in a week?
A windmill makes {l} turns an hour in strong wind and {f} of that in weak wind. ?? How many turns does it make on a day with {s} hours of strong wind and weak wind for the rest?
{A} knits {s} scarves from {m} balls of wool. A ball costs {p}, and {he} sells a scarf for {p2}. ?? How much does {he} earn with {m2} scarves?
A museum is free for children. {l} visitors came, {f} of them children, and each adult paid {p}. ?? [How much money did the museum take?|What did the museum earn?]
{A} learns {s} new words every weekday and forgets {s2} of them each weekend. ?? How many words does {he} know after {m} weeks?
{A} lost {s} kg in the first month and {f} of that in each of the next {s2} months. Now {he} weighs {l} kg. ?? What did {he} weigh at first?
A beekeeper has {m} hives. Each gives {s} jars of honey, but {c} of the hives stood empty. ?? How many jars were filled?
The band plays {s} songs of {m} minutes with breaks of {s2} minutes between them. ?? [How long is the concert?|When is the concert over if it starts at seven?]
An astronaut drinks {s} litres of water a day and recycles {c} of it. ?? How much fresh water do {s2} astronauts need for {m} days?
{A} scored {t} as many goals as {B} this season, and {B} scored {s} fewer than {C}. All three scored {m}. ?? How many goals did {C} score?
A wheel turns {l} times on a way of {s} km. ?? How often does a wheel that is {t} as large turn on the same way?
{A} has {m} red, {m2} green and {m3} blue {things} and takes some in the dark. ?? How many must {he} take to be sure of {s} of the same colour?
{A} types a report of {l} words in {s} sittings and writes {m} words more each time. ?? How many words did {he} write first?
The dentist sees {s} patients before lunch and {s2} after lunch on each of {s3} days and takes {p} from each; {c} do not pay. ?? How much comes in?
{A}'s orchard has {m} pear trees and {t} as many plum trees. {c} of the plum trees bear no fruit. ?? How many trees bear fruit?
In the jar there are {l} sweets. {A} takes {f} of them, {B} takes {f2} of what is left and {C} takes {s}. ?? How many sweets stay in the jar?
{A} collects {m} bottles with a deposit of {p} each and buys {s} {things} at {p2} with the money. ?? How much remains?
A pizza is cut in {s} slices. {A} eats {f} of a pizza, and each of {m} guests eats {s2} slices. ?? How many pizzas must {he} order?
A ferry makes {s} crossings a day with {m} cars each, on Sundays {s2} crossings fewer. ?? How many cars does it carry in a week?
{A} cycles {m} km a day for {s} days, rests for one day and then cycles half as much a day. ?? How far has {he} come after two weeks?
A theatre sold {l} tickets, {c} of them at the reduced price of {p}, the others at {p2}. ?? How much money came in?
""".strip().split("\n")

_BASES = """
A {thing} costs {p} on Monday. {X} ?? [What does {A} pay for {m} {things}?|How much does {A} pay for {m} of them?]|On Wednesday it costs twice as much, and {A} buys half of them on Monday and the rest on Wednesday.|{A} has a coupon for {c} off.|Every {s}th one is free.|Shipping is another {p2}.|Members pay {c} less, and {A} is a member.|The price rises by {p2} with each {thing} sold.|Sales tax of {c} comes on top.|{B} pays {f} of it, and {A} the rest.
{A} buys {m} {things} at {p} each. {X} ?? [How much does {he} pay?|How much money does {A} spend?]|{He} has a coupon for {c} off.|{He} does this five days a week for {s} weeks.|{s} of them are free.|{B} takes {f} of them and pays for those {him}self.|From the tenth on they are half price.|{He} sends {s} of them back and gets the money for these.|{He} also wants a {other} for {t} as much.|The bag is {p2} extra, and one bag holds {s} {things}.
{A} buys {s} {things} at {p} each and pays with {b}. {X} ?? [How much of the money does {he} have in the end?|What is left of {his} money?]|The cashier takes {c} off.|A deposit of {p2} per {thing} is added.|{B} gives {him} {p2} for each of them.|{He} puts {f} of the change in the tip jar.|Then {he} buys another {other} for {t} as much as a {thing}.
{A} drives at {m} km/h for {s} hours. {X} ?? [How many kilometres is that in total?|How far is that altogether?]|{He} rests for {m2} minutes of this time.|For the last hour {he} goes only half as fast.|Then {he} turns around and drives {f} of the way back.|{He} does this five days a week.|{B} takes over and drives {s2} km/h slower for twice the time.|After that {he} walks for one hour at {s3} km/h.
{A} rides {l} km in {s} hours. {X} ?? [What is {his} average speed?|How fast is {he} on average?]|{He} rests for {m} minutes of that time and does not count the rest.|Then {he} rides back in half the time.|Then {he} rides {m2} km more in the next hour and the same in the hour after.|The wind slows {him} by {s2} km/h on the way home, which is just as long.
It is {l} km to {place}, and {A} drives at {m} km/h. {X} ?? [How long does {he} need?|How many hours does the trip take?]|After half of the way {he} slows down by {s} km/h.|{He} stops every {s2} hours for {m2} minutes.|{He} forgot {his} keys after {s} km, drives back and starts again.|{B} starts from there at {m3} km/h, and they meet on the way.
{A} has {l} {things} and gives {m} to {B}. {X} ?? [How many {things} does {A} have left?|How many are left?]|Half of the others broke on the way.|{B} gives {f} of them back.|{C} takes {c} of what remains.|Then {he} gets {t} as many as {he} gave away.|The next day {he} loses {f} of the rest.
{A} shares {l} {things} equally among {s} children. {X} ?? [How many does each child get?|How many {things} has each of them then?]|First {he} keeps {f} of them for {him}self.|{s2} more children arrive before {he} starts.|Each child then gives {s3} to {his} {kin}.|{c} of the {things} turn out to be bad and are thrown away first.|The youngest gets twice as many as the others.
{A} packs {l} {things} into boxes of {s}. {X} ?? [How many boxes does {he} need?|How many boxes are full?]|{f} of the {things} are too big for the boxes.|Every tenth box is damaged and holds only half as many.|{B} brings {m} more for each day of the week.|The small boxes hold {s2} fewer, and {he} uses as many small ones as big ones.
There are {m} cows on the meadow. {X} ?? [How many legs are on the meadow then?|How many legs do the animals on the meadow have now?]|For every cow there are {s} hens.|{c} of them go into the barn.|The farmer sells {f} of them and buys {s2} ducks for each one sold.
A {thing} costs {p} and is reduced by {c}. {X} ?? [What does {A} pay in the end?|How much does {A} pay?]|A week later it is reduced again by half as many percent, and {A} buys it then.|{A} buys {s} of them and pays {p2} for delivery.|{B} pays a third of the new price, and {A} the rest.|Tax of {c2} is added afterwards, and {A} buys one.
{A}'s rent is {b} and goes up by {c}. {X} ?? [How much does {he} pay then?|How much is that for {A}?]|{He} splits it evenly with {s} others.|The year after, it goes up once more by twice as many percent.|{He} pays only {f} of it, and {B} the rest.
The marks are {m}, {m2}, {m3} and {m4}. {X} ?? [What is the average?|What is the mean?]|The last one counts double.|The worst one is dropped.|{A} got {s} points more in one of them after a complaint.|One more test with {t} the lowest mark comes next week and counts as well.
""".strip().split("\n")

_OTHERS = """
What is the largest prime factor of {l} that is even?
Which prime factor of {l} occurs [most often|exactly {s} times]?
How many days are there between {date} and {date2}, excluding [weekends|public holidays|Sundays]?
How many working days are there from {date} to {date2}?
Sort {words} by [their last letter|their second letter from the end|the number of vowels, then backwards by the last letter].
Put {words} in order so that no two neighbours start with the same letter.
What date is the [first|second|third|last] {day} of {month} {year}?
In which month of {year} is the {m}th {day}?
How many [Fridays the 13th|Mondays|Sundays] are there in {year}?
What is the [second|third] vowel of '{word}'?
Which consonant of '{word}' comes right after the [first|last] vowel?
In how many ways can you choose {s} of {m} chairs in a row without two adjacent ones?
How many arrangements of the letters of '{word}' have no two equal letters beside each other?
How many {s}-digit numbers have [only odd digits|no repeated digit|a digit sum of {m}]?
What is the mean of {nums} without the outliers?
What is the [median of the mean absolute deviations|trimmed mean with {c} cut off at each end|mean, each number weighted by its position] of {nums}?
What is the gcd of all numbers from {m} to {l} that end in {s}?
What is the lcm of all numbers from 1 to {m} that are not divisible by {s}?
Which number between {m} and {l} has the most divisors?
What is the smallest number with exactly {m} divisors?
How many primes between {m} and {l} have a [digit sum that is prime|last digit of 7|twin]?
What is the sum of all multiples of {s} or {s2} below {l}?
What is {c} of {l}, but counting only the multiples of {s}?
Find the largest of {nums} that is not divisible by {s}.
Which of {nums} is closest to their mean without being above it?
Which number of {nums} has a smaller one on both sides and is odd?
Remove from {nums} every number that is smaller than the one before it.
Convert {l} to the base in which {m} is written with the same two digits.
How many letters of '{word}' stay in place when it is reversed?
What is the longest common substring of '{word}' and '{word2}'?
How many letters must be changed to turn '{word}' into a palindrome?
Reverse only the vowels of '{word}'.
Write '{word}' with every [second|third] vowel doubled.
How many ones does the binary form of all numbers from 1 to {m} have in total?
What time is it when the hands of a clock next overlap after {s} o'clock?
What is the angle between the hands at {s}:{m}?
How often do the hands of a clock cross between {s} a.m. and {s2} p.m.?
What is the area of a triangle with a perimeter of {l} and one side of {m}?
What is the area of a circle cut off by a chord of {s} cm at a radius of {m} cm?
How many squares of side {s} fit into a circle of radius {m}?
What is the volume of a box of {s} by {s2} by {s3} with walls one unit thick inside?
With how many coins can {l} be paid if no coin may be used more than {s} times?
What is the probability that the highest of {s} dice is exactly twice the lowest?
What is the probability of a sum of {m} with {s} dice, given that no die shows a six?
For which whole n is n^{s} + {m} divisible by {s2}?
For which value of a does x^2 + a x + {m} have exactly one root?
What is the shortest path from {A} to {C} that does not pass {B} if {A} knows {B} and {C}?
What is the next term of {nums}, if every third term is left out?
How many miles must be added to {m} km to make {l} yards more than a marathon?
How many leap years did {A} live through, being born in {year} and dying at {l}?
Which [weekday|month] do {date} and {date2} of the next common year have in common?
Round each of {nums} up or down so that their sum stays the same.
""".strip().split("\n")

_WORDS = tuple(
    "banana strawberry onion window library elephant mountain keyboard holiday chocolate river garden "
    "umbrella teacher mirror pepper bottle planet rabbit summer history balloon committee ladder "
    "squirrel telephone cucumber orchestra pyramid harvest lantern notebook museum violin".split()
)
_PLACES = tuple(
    "the market,the bakery,the museum,the zoo,the farm,the school fair,the stadium,the bookshop,"
    "the harbour,the library,the village,the castle,the workshop,the campsite,the aquarium".split(
        ","
    )
)
_DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)
_TIMES = ("twice", "three times", "four times", "half", "twice", "five times", "six times")
_FRACTIONS = (
    "half", "a third", "a quarter", "one third", "two thirds", "three quarters", "a fifth", "1/4",
    "two fifths", "1/3", "3/5", "one sixth", "2/7", "three eighths", "a tenth",
)  # fmt: skip
_KIN = (
    "brother",
    "sister",
    "mother",
    "father",
    "cousin",
    "uncle",
    "aunt",
    "grandmother",
    "neighbour",
)
_SMALL = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_MONEY = (
    ("$", ""), ("$", ""), ("$", ""), ("£", ""), ("€", ""), ("", " dollars"), ("", " euros"),
    ("", " pounds"), ("", " €"), ("", " coins"), ("", " rupees"), ("", " francs"), ("", " pesos"),
)  # fmt: skip
_NOISE = (
    "It is a sunny day.", "The shop opens at {m9} past eight.", "{D} is {m9} years old.", "It was raining.",
    "{D} came along as well.", "There are {l9} people in the town.", "It was {D}'s idea.", "Nobody was in a hurry.",
)  # fmt: skip
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")


def _variants(line: str) -> list[str]:
    """Write out a base pattern with each sentence that changes its task."""
    depth, parts = 0, [""]
    for char in line:
        depth += {"[": 1, "]": -1}.get(char, 0)
        if char == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return [parts[0].replace("{X}", part) for part in parts[1:]]


STORIES: tuple[str, ...] = tuple(_STORIES)
CHANGED: tuple[str, ...] = tuple(text for line in _BASES for text in _variants(line))
OTHERS: tuple[str, ...] = tuple(_OTHERS)


class _Slots:
    """The slots of one text, each drawn when it is first needed."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.known: dict[str, str] = {}
        self.used: set[str] = set()
        self.left, self.right = rng.choice(_MONEY)
        self.spelled = rng.random() < 0.15
        self.sign = rng.choice(["%", "%", "%", " percent", " per cent"])
        for key, name in zip("ABCD", rng.sample(NAMES, 4), strict=True):
            self.known[key] = name
        he, his, him = rng.choice([("he", "his", "him"), ("she", "her", "her")])
        (thing, things), (other, others) = rng.sample(GOODS, 2)
        self.known |= {
            "he": he, "He": he.capitalize(), "his": his, "him": him, "thing": thing, "things": things,
            "other": other, "others": others, "place": rng.choice(_PLACES), "day": rng.choice(_DAYS),
            "month": rng.choice(_MONTHS), "year": str(rng.randint(1900, 2060)), "kin": rng.choice(_KIN),
            "t": rng.choice(_TIMES),
        }  # fmt: skip

    def _number(self, kind: str) -> str:
        low, high = {"s": (2, 9), "m": (10, 60), "l": (61, 900)}[kind]
        value = self.rng.randint(low, high)
        if kind != "s" and self.rng.random() < 0.4:
            value = value // 10 * 10 + (10 if value < 20 else 0)
        return _SMALL[value] if kind == "s" and self.spelled else str(value)

    def _money(self, kind: str) -> str:
        if kind == "b":
            text = str(self.rng.choice([self.rng.randint(4, 40) * 25, self.rng.randint(90, 2000)]))
        elif self.rng.random() < 0.6:
            text = str(self.rng.randint(2, 40))
        else:
            text = (
                f"{self.rng.randint(1, 30)}.{self.rng.choice(['50', '25', '75', '99', '20', '95'])}"
            )
        return self.left + text + self.right

    def _draw(self, key: str) -> str:
        rng, kind = self.rng, key.rstrip("0123456789")
        if kind in ("s", "m", "l"):
            return self._number(kind)
        if kind in ("p", "b"):
            return self._money(kind)
        if kind == "c":
            return (
                f"{rng.choice([10, 20, 25, 30, 40, 50, 60, 75, 80, rng.randint(3, 95)])}{self.sign}"
            )
        if kind == "f":
            return rng.choice(_FRACTIONS)
        if kind == "word":
            return rng.choice(_WORDS)
        if kind == "words":
            return ", ".join(rng.sample(_WORDS, rng.randint(3, 6)))
        if kind == "nums":
            return ", ".join(str(rng.randint(1, 99)) for _ in range(rng.randint(4, 8)))
        if kind == "date":
            return rng.choice(["{0} {1}", "{1} {0}"]).format(
                rng.choice(_MONTHS), rng.randint(1, 28)
            )
        raise KeyError(key)

    def get(self, match: re.Match[str]) -> str:
        """Fill one slot; numbers of the same kind differ."""
        key = match[1]
        if key not in self.known:
            text = self._draw(key)
            while text in self.used:
                text = self._draw(key)
            self.used.add(text)
            self.known[key] = text
        return self.known[key]


def _fill(rng: Random, template: str) -> str:
    text = _CHOICE.sub(lambda match: rng.choice(match[1].split("|")), template)
    story, _, question = text.rpartition(" ?? ")
    slots = _Slots(rng)
    if story and rng.random() < 0.1:
        story = rng.choice([f"{rng.choice(_NOISE)} {story}", f"{story} {rng.choice(_NOISE)}"])
    early = bool(story) and story.endswith(".") and rng.random() < 0.12
    if not early:
        text = f"{story} {question}" if story else question
        return _SLOT.sub(slots.get, text)
    story = _SLOT.sub(slots.get, story)
    return f"{_SLOT.sub(slots.get, question)} {_upper(story)}"


def _upper(text: str) -> str:
    text = re.sub(r"(?<=[.?] )[a-z]", lambda match: match[0].upper(), text)
    return text[:1].upper() + text[1:]


def sample(rng: Random) -> str:
    """Draw a text that is close to our skills but that none of them answers."""
    kind = rng.random()
    pool = STORIES if kind < 0.66 else CHANGED if kind < 0.87 else OTHERS
    text = _upper(_fill(rng, rng.choice(pool)))
    look = rng.random()
    if look < 0.05:
        text = text.lower()
    elif look < 0.1 and text.endswith("?"):
        text = (
            rng.choice(["Solve: ", "Question: ", "Word problem: ", "Please help: ", "Homework: "])
            + text
        )
    elif look < 0.14 and text.endswith("?"):
        text = text[:-1]
    return text
