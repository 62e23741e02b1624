using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Parsing.Conversation;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>A context and the class that declares it.</summary>
internal sealed record ConversationContext(ContextModel Model, DeclaredContext Declared)
{
    /// <summary>
    /// The tools that each step offers, by wire name: its own, or those of the previous step; <see langword="null"/> if no step so far sets
    /// Tools, so that all are offered.
    /// </summary>
    public IReadOnlyList<EquatableArray<string>?> Offered { get; } = OfferedBy(Model);

    /// <summary>Gets the declaration of a step.</summary>
    public DeclaredStep Declaration(StepModel step) => Declared.Steps.First(declared => declared.Name.Wire == step.Name);

    private static EquatableArray<string>?[] OfferedBy(ContextModel context)
    {
        var offered = new EquatableArray<string>?[context.Steps.Count];
        for (int i = 0; i < offered.Length; i++)
        {
            offered[i] = context.Steps[i].Tools ?? (i > 0 ? offered[i - 1] : null);
        }

        return offered;
    }
}
