using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Flow;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>Which tools each step of a context offers: its own, else those that the step before it left.</summary>
internal static class OfferedTools
{
    /// <summary>The tools of each step by their names on the wire; nothing where no step has said any, and all are offered.</summary>
    public static EquatableArray<string>?[] Of(ContextModel context)
    {
        var offered = new EquatableArray<string>?[context.Steps.Count];
        for (int i = 0; i < offered.Length; i++)
        {
            offered[i] = context.Steps[i].Tools ?? (i > 0 ? offered[i - 1] : null);
        }

        return offered;
    }
}
