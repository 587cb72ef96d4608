"""Tools beside the question: the grid, notes, a scratchpad, a calculator and formulas."""
