"""Trains how likely a mail is answered within a day, and measures it.

    train_follow_up.py ../shared/data/followup/email_eu.jsonl.gz src/insight/follow_up/answer_chance.inc

The features come from `foresail analyze followup` (with_features), so that they are the product's.
Figures: trained on mails up to 60% of the time, judged on the later 40%, against the rate of all
and each person's own rate, smoothed. Twice: with the history up to each mail (fresh), and with
nothing after the 60% (old). Then how many answers of the later 40% fall in the four hours of the
week that were recommended for who answered. The shipped weights are trained on all. Needs numpy.
"""

import gzip
import json
import pathlib
import subprocess
import sys
from collections import Counter

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[1]
DAY_S = 86400


def outcomes(events: list) -> np.ndarray:
    times: dict = {}
    for event in events:
        times.setdefault((event["from"], event["to"]), []).append(event["at_s"])
    answered = []
    for event in events:
        back = times.get((event["to"], event["from"]), [])
        answered.append(any(event["at_s"] < t <= event["at_s"] + DAY_S for t in back))
    return np.array(answered, float)


def analyze(events: list, queries: list) -> dict:
    line = json.dumps({"events": events, "queries": queries, "with_features": True,
                       "events_only": True})
    run = subprocess.run([ROOT / "build/release/foresail", "analyze", "followup"], input=line,
                         text=True, capture_output=True, check=True)
    return json.loads(run.stdout)


def fit(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    scale = np.maximum(np.abs(x).max(axis=0), 1e-9)
    z, w = x / scale, np.zeros(x.shape[1])
    for _ in range(40):  # Newton's steps with a little L2.
        p = 1 / (1 + np.exp(-z @ w))
        h = (z * (p * (1 - p))[:, None]).T @ z + np.eye(len(w))
        w -= np.linalg.solve(h, z.T @ (p - y) + w)
    return w / scale


def chance(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    return np.clip(1 / (1 + np.exp(-x @ w)), 0.001, 0.999)


def loss(p: np.ndarray, y: np.ndarray) -> float:
    p = np.clip(p, 0.001, 0.999)
    return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean())


def old_set(events: list, y: np.ndarray, cuts: list, reach_s: int) -> tuple:
    """Mails in the time after each cut, seen with the history before it alone."""
    rows, labels = [], []
    for cut in cuts:
        history = [e for e in events if e["at_s"] <= cut]
        picked = [i for i, e in enumerate(events) if cut + DAY_S < e["at_s"] <= cut + reach_s]
        rows.append(np.array(analyze(history, [events[i] for i in picked])["features"]))
        labels.append(y[picked])
    return np.vstack(rows), np.concatenate(labels)


def own_rate(events: list, y: np.ndarray, known: np.ndarray, of: np.ndarray) -> np.ndarray:
    rate = y[known].mean()
    mails: dict = {}
    for i in np.flatnonzero(known):
        total = mails.setdefault(events[i]["to"], [0.0, 0])
        total[0] += y[i]
        total[1] += 1
    return np.array([(mails.get(events[i]["to"], (0, 0))[0] + 10 * rate)
                     / (mails.get(events[i]["to"], (0, 0))[1] + 10) for i in of])


def hour_of_week(at_s: float) -> tuple:
    """As Python's weekday(): Monday is 0."""
    return int(at_s // DAY_S + 3) % 7, int(at_s // 3600) % 24


def answers_of(events: list) -> list:
    """(who answered, when, how fast) for each mail that was answered within a day, once."""
    times: dict = {}
    for event in events:
        times.setdefault((event["from"], event["to"]), []).append(event["at_s"])
    found = {}
    for event in events:
        back = [t for t in times.get((event["to"], event["from"]), [])
                if event["at_s"] < t <= event["at_s"] + DAY_S]
        if back:
            found[(event["to"], event["from"], back[0])] = back[0] - event["at_s"]
    return [(who, at_s, after) for (who, _, at_s), after in found.items()]


def print_hours(events: list, cut: float) -> None:
    answers = answers_of(events)
    early = [a for a in answers if a[1] <= cut]
    late = [a for a in answers if a[1] > cut]
    known = Counter(who for who, _, _ in early)
    history = [e for e in events if e["at_s"] <= cut]
    people = sorted({who for who, _, _ in late})
    queries = [{"from": -1, "to": who, "at_s": int(cut)} for who in people]
    hours = dict(zip(people, analyze(history, queries)["recommended"]))
    of_all = Counter(hour_of_week(at_s) for _, at_s, _ in early)
    best_of_all = {hour for hour, _ in of_all.most_common(4)}
    own: dict = {}
    for who, at_s, _ in early:
        own.setdefault(who, Counter())[hour_of_week(at_s)] += 1
    print(f"  answers in the four hours, of {len(late)} (4 of 168 are 0.024):")
    for low, high in ((0, 10 ** 9), (0, 5), (5, 20), (20, 60), (60, 10 ** 9)):
        some = [a for a in late if low <= known[a[0]] < high]
        if not some:
            continue
        at = [(who, hour_of_week(at_s)) for who, at_s, _ in some]
        share = sum(list(hour) in hours[who] for who, hour in at) / len(at)
        all_share = sum(hour in best_of_all for _, hour in at) / len(at)
        own_share = sum(hour in dict(own.get(who, Counter()).most_common(4)) for who, hour in at)
        print(f"    {low} to {high - 1} answers known: {share:.4f}, everyone's four"
              f" {all_share:.4f}, own histogram {own_share / len(at):.4f} ({len(some)} answers)")


def main(source: str, output: str) -> None:
    with gzip.open(source, "rt") as lines:
        events = [json.loads(line) for line in lines]
    events.sort(key=lambda e: e["at_s"])
    at = np.array([e["at_s"] for e in events])
    y = outcomes(events)
    end = at[-1] - DAY_S  # What came later could not be answered within the record.
    cut = at[0] + 0.6 * (at[-1] - at[0])
    x = np.array(analyze(events, events)["features"])
    warm = at > at[0] + 0.25 * (at[-1] - at[0])
    early, late = warm & (at <= cut - DAY_S), (at > cut) & (at <= end)
    print(f"answered: {y[early].mean():.3f} early, {y[late].mean():.3f} late, {late.sum()} mails")
    print(f"  rate of all    {loss(np.full(late.sum(), y[early].mean()), y[late]):.4f}")
    own = own_rate(events, y, at <= cut - DAY_S, np.flatnonzero(late))
    print(f"  own rate       {loss(own, y[late]):.4f}")
    fresh = fit(x[early], y[early])
    print(f"  model, fresh   {loss(chance(x[late], fresh), y[late]):.4f}")
    span = int(cut - at[0])
    x_old, y_old = old_set(events, y, [at[0] + int(span * s) for s in (0.4, 0.5, 0.6)],
                           int(span * 0.4))
    old = fit(x_old, y_old)
    history = [e for e in events if e["at_s"] <= cut]
    picked = np.flatnonzero(late & (at > cut + DAY_S))
    x_late = np.array(analyze(history, [events[i] for i in picked])["features"])
    print(f"  model, old     {loss(chance(x_late, old), y[picked]):.4f}"
          f" (own rate there {loss(own_rate(events, y, at <= cut - DAY_S, picked), y[picked]):.4f})")
    known = x[picked, 3]
    for low, high in ((0, 0.5), (0.5, 2), (2, 4), (4, 99)):
        some = (known >= low) & (known < high)
        if some.any():
            print(f"    {np.expm1(low):.0f} to {np.expm1(high):.0f} mails of the pair before: fresh"
                  f" {loss(chance(x[picked][some], fresh), y[picked][some]):.4f}, old"
                  f" {loss(chance(x_late[some], old), y[picked][some]):.4f} ({some.sum()} mails)")
    print_hours(events, cut)

    usable = warm & (at <= end)
    whole = int(at[-1] - at[0])
    x_old, y_old = old_set(events, y, [at[0] + int(whole * s) for s in (0.3, 0.4, 0.5)],
                           int(whole * 0.45))
    with open(output, "w", encoding="utf-8") as out:
        for w in (fit(x[usable], y[usable]), fit(x_old, y_old)):
            out.write("{" + ", ".join(f"{v:.6g}" for v in w) + "},\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
