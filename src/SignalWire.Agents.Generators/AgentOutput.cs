using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Emit;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators;

/// <summary>
/// The last step: from an agent to its file. A fault of the generator becomes a diagnostic that names the agent, instead of a silent gap.
/// </summary>
internal static class AgentOutput
{
    public static void Add(SourceProductionContext output, AgentInput agent, EquatableArray<string> collisions)
    {
        string? fault = agent.Fault;
        if (agent.Model is { } model)
        {
            try
            {
                output.AddSource($"{UniqueHintNames.Unique(model, collisions)}.g.cs", AgentEmitter.Emit(model));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                fault = exception.ToString();
            }
        }

        if (fault is not null)
        {
            output.ReportDiagnostic(
                new Finding(AgentRules.GeneratorFailed, Location.None, [agent.Name, fault.Replace('\n', ' ')]).ToDiagnostic());
        }
    }
}
