using System.Collections.Immutable;
using System.ComponentModel;
using System.Reflection.Metadata;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Hooks;

namespace SignalWire.Agents.CompilerServices;

/// <summary>An agent as the generator wrote it: all that is known when the program is compiled. One instance serves every call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AgentDefinition
{
    private ImmutableArray<ToolDefinition> _tools;
    private ImmutableArray<ToolDefinition> _hooks;
    private DocumentTemplate? _document;

    /// <summary>Makes the one instance.</summary>
    protected AgentDefinition()
    {
        if (MetadataUpdater.IsSupported)
        {
            HotReload.Add(this);
        }
    }

    /// <summary>The agent's name, as people read it.</summary>
    public abstract string Name { get; }

    /// <summary>The path at which the agent is served unless it is mapped elsewhere.</summary>
    public abstract string Route { get; }

    /// <summary>The SIP user names under which the agent is reached.</summary>
    public virtual ImmutableArray<string> SipUsers => [];

    /// <summary>How long a call may last, in seconds; by default the platform's own limit.</summary>
    public virtual int MaxDuration => 14_400;

    /// <summary>The agent's tools, in the order of declaration.</summary>
    public ImmutableArray<ToolDefinition> Tools => _tools.IsDefault ? _tools = MakeTools() : _tools;

    /// <summary>Gets the services that the agent requires; the program checks for them when it starts.</summary>
    public virtual ImmutableArray<RequiredService> RequiredServices => [];

    /// <summary>What the agent handles besides tool calls.</summary>
    public virtual AgentRoles Roles => AgentRoles.None;

    /// <summary>Where the summary of a call is sent, as JSON in UTF-8; empty where that is this program.</summary>
    public virtual ReadOnlySpan<byte> PostPromptUrl => default;

    /// <summary>How the summary of a call is read and handed over; nothing for an agent that takes none.</summary>
    public virtual ToolDefinition? Summary => null;

    /// <summary>The functions that the platform calls by itself.</summary>
    internal ImmutableArray<ToolDefinition> Hooks => _hooks.IsDefault
        ? _hooks = [.. new[] { AgentRoles.HandlesCallStart, AgentRoles.HandlesCallEnd }.Where(role => Roles.HasFlag(role))
            .Select(role => new CallHook(this, role))]
        : _hooks;

    /// <summary>The document, taken down when it is first asked for.</summary>
    internal DocumentTemplate Document => _document ??= new DocumentTemplate(this);

    /// <summary>Forgets what was taken down: the code that it was taken from has been replaced.</summary>
    internal virtual void Forget() => (_tools, _hooks, _document) = (default, default, null);

    /// <summary>Makes the tools. A method, because the initializer of a property is not run again when its code is replaced.</summary>
    protected virtual ImmutableArray<ToolDefinition> MakeTools() => [];

    /// <summary>Writes the SWML document: constant segments as they are, and between them what depends on the call.</summary>
    /// <param name="document">Where to.</param>
    public abstract void WriteDocument(DocumentWriter document);

    /// <summary>Makes the agent for one call of something that it handles besides tool calls.</summary>
    /// <param name="services">The services of that call.</param>
    public virtual object CreateAgent(IServiceProvider services) =>
        throw new NotSupportedException("The agent handles nothing but tool calls.");

    internal ToolDefinition? FindTool(ReadOnlySpan<byte> name)
    {
        foreach (var tool in Tools)
        {
            if (tool.Name.SequenceEqual(name))
            {
                return tool;
            }
        }

        foreach (var hook in Hooks)
        {
            if (hook.Name.SequenceEqual(name))
            {
                return hook;
            }
        }

        return null;
    }
}
