using System.Collections.Immutable;
using System.ComponentModel;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.CompilerServices;

/// <summary>An agent as the generator wrote it: all that is known when the program is compiled. One instance serves every call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AgentDefinition
{
    /// <summary>The agent's name, as people read it.</summary>
    public abstract string Name { get; }

    /// <summary>The path at which the agent is served unless it is mapped elsewhere.</summary>
    public abstract string Route { get; }

    /// <summary>How long a call may last, in seconds; by default the platform's own limit.</summary>
    public virtual int MaxDuration => 14_400;

    /// <summary>The agent's tools, in the order of declaration.</summary>
    public abstract ImmutableArray<ToolDefinition> Tools { get; }

    /// <summary>The document, taken down when it is first asked for.</summary>
    internal DocumentTemplate Document => field ??= new DocumentTemplate(this);

    /// <summary>Writes the SWML document: constant segments as they are, and between them what depends on the call.</summary>
    /// <param name="document">Where to.</param>
    public abstract void WriteDocument(DocumentWriter document);

    internal ToolDefinition? FindTool(ReadOnlySpan<byte> name)
    {
        foreach (var tool in Tools)
        {
            if (tool.Name.SequenceEqual(name))
            {
                return tool;
            }
        }

        return null;
    }
}
