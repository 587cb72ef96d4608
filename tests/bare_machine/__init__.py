"""The package on a machine that has nothing, from install to removal; `make test-bare-machine`."""
