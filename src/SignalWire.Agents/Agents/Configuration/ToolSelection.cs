using System.Text;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>
/// Represents the selection of the agent's tools that the model can call in one phone call. A tool that is not offered gets no token and
/// cannot be called without one.
/// </summary>
public sealed class ToolSelection
{
    private readonly DocumentChanges _changes;

    internal ToolSelection(DocumentChanges changes) => _changes = changes;

    /// <summary>Gets the names of the tools that are offered, in the order of declaration.</summary>
    public IReadOnlyList<string> Names => [.. _changes.Agent.Tools.Where(_changes.Offers).Select(Name)];

    /// <summary>Returns whether a tool is offered.</summary>
    /// <param name="tool">The name of the tool, such as <c>Tools.BookTable</c>.</param>
    /// <exception cref="ArgumentException">The agent does not have the tool.</exception>
    public bool Contains(string tool) => _changes.Offers(Find(tool));

    /// <summary>Offers a tool that is declared with <c>Enabled = false</c>, or that was removed before.</summary>
    /// <param name="tool">The name of the tool, such as <c>Tools.BookTable</c>.</param>
    /// <exception cref="ArgumentException">The agent does not have the tool.</exception>
    public void Add(string tool) => _changes.Add(Find(tool));

    /// <summary>Removes a tool.</summary>
    /// <param name="tool">The name of the tool, such as <c>Tools.BookTable</c>.</param>
    /// <exception cref="ArgumentException">The agent does not have the tool.</exception>
    /// <exception cref="InvalidOperationException">The tool needs no token, so it could still be called after it is removed.</exception>
    public void Remove(string tool)
    {
        var found = Find(tool);
        if (!found.IsSecure && !found.RunsElsewhere)
        {
            throw new InvalidOperationException(
                $"Tool '{tool}' cannot be removed: it is declared with Secure = false, so it can be called without a token even if the "
                + "document does not offer it. Declare it without Secure = false, or keep it.");
        }

        _changes.Remove(found);
    }

    /// <summary>Removes all tools except those that cannot be removed.</summary>
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
            $"The agent does not have a tool '{tool}'; its tools are {string.Join(", ", _changes.Agent.Tools.Select(Name))}.",
            nameof(tool));
    }
}
