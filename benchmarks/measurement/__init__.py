"""How well readiness is measured, on simulated people: `python -m benchmarks.measurement` prints it."""
