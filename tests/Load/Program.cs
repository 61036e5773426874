using Scheduler.Load.Charter;

return args switch
{
    ["charter", .. var corpora] => CharterBenchmark.Run(corpora, TimeProvider.System, Console.Out, Console.Error),
    [ColdStart.Flag] => ColdStart.AnswerOnce(Console.Out),
    [ColdStart.BareFlag] => ColdStart.AnswerNothing(Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/Load -- charter [CORPUS.jsonl …]");
    return 2;
}
