using SignalWire.Agents.Generators.Model.Flow;
using SignalWire.Agents.Generators.Parsing.Flow;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>A context and the class that declares it.</summary>
internal sealed record FlowContext(ContextModel Model, DeclaredContext Declared)
{
    /// <summary>The constant of a step.</summary>
    public DeclaredStep Declaration(StepModel step) => Declared.Steps.First(declared => declared.Name.Wire == step.Name);
}
