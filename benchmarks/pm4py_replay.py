"""pm4py's token replay of the same cases: run by a Python that has pm4py (``HAZIR_PM4PY``), never by ours.

Reads a CSV of events and replays a net of the steps in order (each may be skipped). Only the replay is
timed; seconds as JSON.
"""

from __future__ import annotations

import json
import sys
import time

import pandas as pd
import pm4py
from pm4py.objects.petri_net.obj import Marking, PetriNet
from pm4py.objects.petri_net.utils import petri_utils

STEPS = (
    *("received_at", "logged_at", "acknowledged_at", "assessed_at", "escalated_at", "investigated_at"),
    *("decided_at", "communicated_at", "executed_at", "closed_at", "reopened_at"),
)


def events(path: str) -> pd.DataFrame:
    """One row a step taken, in order."""
    log = pd.read_csv(path, dtype={"case_id": str}, parse_dates=["at"])
    names = {"case_id": "case:concept:name", "activity": "concept:name", "at": "time:timestamp"}
    return log.rename(columns=names)


def net_of_steps() -> tuple[PetriNet, Marking, Marking]:
    """The steps one after the other, each of which may be skipped."""
    net = PetriNet("clauses 7.2 to 7.9")
    places = [PetriNet.Place(f"p{n}") for n in range(len(STEPS) + 1)]
    net.places.update(places)
    for n, name in enumerate(STEPS):
        for label in (name, None):
            step = PetriNet.Transition(f"{name}-{label}", label)
            net.transitions.add(step)
            petri_utils.add_arc_from_to(places[n], step, net)
            petri_utils.add_arc_from_to(step, places[n + 1], net)
    return net, Marking({places[0]: 1}), Marking({places[-1]: 1})


if __name__ == "__main__":
    log = events(sys.argv[1])
    start = time.perf_counter()
    told = pm4py.conformance_diagnostics_token_based_replay(log, *net_of_steps())
    print(json.dumps({"seconds": time.perf_counter() - start, "cases": len(told), "events": len(log)}))
