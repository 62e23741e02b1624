using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Incremental;

/// <summary>
/// What was read of an agent, for as long as nothing is declared differently anywhere. The compiler asks for every agent again after
/// every edit in the project; binding a thousand of them anew at each keystroke is what a user would feel.
/// </summary>
internal static class AgentCache
{
    private static readonly ConditionalWeakTable<SyntaxNode, Slot> Slots = new();

    /// <summary>Takes what is known, or reads.</summary>
    /// <param name="declaration">The agent's declaration; another text has another node.</param>
    /// <param name="declarations">Of the compilation that asks.</param>
    /// <param name="read">Reads the agent.</param>
    public static AgentInput? GetOrRead(SyntaxNode declaration, CompilationDeclarations declarations, Func<AgentInput?> read)
    {
        var slot = Slots.GetOrCreateValue(declaration);
        if (slot.Known is { } known && known.Declarations.Equals(declarations))
        {
            return known.Agent;
        }

        var agent = read();
        slot.Known = new Reading(declarations, agent);
        return agent;
    }

    /// <summary>Written by whichever compilation came last: several projects may share a file.</summary>
    private sealed class Slot
    {
        private Reading? _known;

        public Reading? Known
        {
            get => Volatile.Read(ref _known);
            set => Volatile.Write(ref _known, value);
        }
    }

    private sealed record Reading(CompilationDeclarations Declarations, AgentInput? Agent);
}
