using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Incremental;

/// <summary>
/// Caches parsed agents until a declaration changes anywhere. The compiler requests every agent again after each edit in the project.
/// Binding a thousand agents again at each keystroke would be noticeable.
/// </summary>
internal static class AgentCache
{
    private static readonly ConditionalWeakTable<SyntaxNode, Slot> Slots = new();

    /// <summary>Gets the cached agent, or parses it.</summary>
    /// <param name="declaration">The agent's declaration. Changed text has a new node.</param>
    /// <param name="declarations">The declarations of the current compilation.</param>
    /// <param name="read">Parses the agent.</param>
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

    /// <summary>Written by the most recent compilation. Several projects can share a file.</summary>
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
