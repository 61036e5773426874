// Each test starts several processes of the product: one at a time, or their deadlines measure each other.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
