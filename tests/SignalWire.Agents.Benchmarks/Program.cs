using SignalWire.Agents.Benchmarks;
using SignalWire.Agents.Benchmarks.Http;
using SignalWire.Agents.Benchmarks.Measurement;

// dotnet run -c Release --project tests/SignalWire.Agents.Benchmarks [-- --short] [--only calls,documents,http,generator,analyzers,native]
// … -- --serve: the endpoints, for a load by wrk
#if HAND_WRITTEN
if (args.Contains("--serve"))
{
    await LoadServer.RunAsync(Console.Out);
    return 0;
}

string? only = args.SkipWhile(arg => arg != "--only").Skip(1).FirstOrDefault();
return await Suites.RunAsync(args.Contains("--short") ? Effort.Brief : Effort.Full, only?.Split(','), Console.Out);
#else
await Console.Error.WriteLineAsync(
    "The opponent of the tool call, shared/bench/HandWritten.cs beside the repository, is missing: there is nothing to measure against.");
return 1;
#endif
