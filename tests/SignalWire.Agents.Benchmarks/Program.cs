using SignalWire.Agents.Benchmarks.Calls;
using SignalWire.Agents.Benchmarks.Documents;
using SignalWire.Agents.Benchmarks.Http;
using SignalWire.Agents.Benchmarks.Measurement;

var effort = args.Contains("--short") ? Effort.Brief : Effort.Full;
foreach (var row in ToolCallSuite.Run(effort).Concat(DocumentSuite.Run(effort)))
{
    Console.WriteLine(row);
}

Console.WriteLine(await HttpSuite.RunAsync(effort));
