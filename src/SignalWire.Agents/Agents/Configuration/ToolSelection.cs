using System.Text;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>
/// Which of the agent's tools the model may call in one phone call. A tool that is not offered gets no token, and without its token
/// nobody can call it.
/// </summary>
public sealed class ToolSelection
{
    private readonly DocumentChanges _changes;

    internal ToolSelection(DocumentChanges changes) => _changes = changes;

    /// <summary>The names of the tools that are offered, in the order of declaration.</summary>
    public IReadOnlyList<string> Names => [.. _changes.Agent.Tools.Where(_changes.Offers).Select(Name)];

    /// <summary>Whether a tool is offered.</summary>
    /// <param name="tool">The tool's name, such as <c>Tools.BookTable</c>.</param>
    /// <exception cref="ArgumentException">The agent has no such tool.</exception>
    public bool Contains(string tool) => _changes.Offers(Find(tool));

    /// <summary>Offers a tool: one that is declared with <c>Enabled = false</c>, or that was removed before.</summary>
    /// <param name="tool">The tool's name, such as <c>Tools.BookTable</c>.</param>
    /// <exception cref="ArgumentException">The agent has no such tool.</exception>
    public void Add(string tool) => _changes.Add(Find(tool));

    /// <summary>Takes a tool away.</summary>
    /// <param name="tool">The tool's name, such as <c>Tools.BookTable</c>.</param>
    /// <exception cref="ArgumentException">The agent has no such tool.</exception>
    /// <exception cref="InvalidOperationException">The tool needs no token, so that it could be called all the same.</exception>
    public void Remove(string tool)
    {
        var found = Find(tool);
        if (!found.IsSecure && !found.RunsElsewhere)
        {
            throw new InvalidOperationException(
                $"Tool '{tool}' cannot be taken away: it is declared with Secure = false, so it can be called without a token whether the "
                + "document offers it or not. Declare it without Secure = false, or leave it in.");
        }

        _changes.Remove(found);
    }

    /// <summary>Takes all tools away that can be taken away.</summary>
    public void Clear()
    {
        foreach (var tool in _changes.Agent.Tools.Where(tool => tool.IsSecure || tool.RunsElsewhere))
        {
            _changes.Remove(tool);
        }
    }

    private static string Name(ToolDefinition tool) => Encoding.UTF8.GetString(tool.Name);

    private ToolDefinition Find(string tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        foreach (var known in _changes.Agent.Tools)
        {
            if (known.Name.SequenceEqual(Encoding.UTF8.GetBytes(tool)))
            {
                return known;
            }
        }

        throw new ArgumentException(
            $"The agent has no tool '{tool}'; its tools are {string.Join(", ", _changes.Agent.Tools.Select(Name))}.", nameof(tool));
    }
}
