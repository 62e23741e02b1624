using System.Collections.Immutable;
using System.ComponentModel;
using System.Reflection.Metadata;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Hooks;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Represents an agent as generated at compile time. One instance serves every call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AgentDefinition
{
    private ImmutableArray<ToolDefinition> _tools;
    private ImmutableArray<ToolDefinition> _hooks;
    private DocumentTemplate? _document;

    /// <summary>Initializes the only instance.</summary>
    protected AgentDefinition()
    {
        if (MetadataUpdater.IsSupported)
        {
            HotReload.Add(this);
        }
    }

    /// <summary>Gets the agent's display name.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the path at which the agent is served, unless it is mapped to another path.</summary>
    public abstract string Route { get; }

    /// <summary>Gets the SIP user names of the agent.</summary>
    public virtual ImmutableArray<string> SipUsers => [];

    /// <summary>Gets the maximum duration of a call, in seconds. The default is 14400, which is the platform's limit.</summary>
    public virtual int MaxDuration => 14_400;

    /// <summary>Gets the agent's tools, in the order of declaration.</summary>
    public ImmutableArray<ToolDefinition> Tools => _tools.IsDefault ? _tools = MakeTools() : _tools;

    /// <summary>Gets the services that the agent requires. They are checked when the program starts.</summary>
    public virtual ImmutableArray<RequiredService> RequiredServices => [];

    /// <summary>Gets what the agent handles in addition to tool calls.</summary>
    public virtual AgentRoles Roles => AgentRoles.None;

    /// <summary>Gets the URL to which the summary of a call is sent, as JSON in UTF-8; empty if it is sent to this program.</summary>
    public virtual ReadOnlySpan<byte> PostPromptUrl => default;

    /// <summary>
    /// Gets the tool that reads the summary of a call and passes it on; <see langword="null"/> if the agent does not handle summaries.
    /// </summary>
    public virtual ToolDefinition? Summary => null;

    /// <summary>Gets the functions that the platform calls when a call begins or ends.</summary>
    internal ImmutableArray<ToolDefinition> Hooks => _hooks.IsDefault
        ? _hooks = [.. new[] { AgentRoles.HandlesCallStart, AgentRoles.HandlesCallEnd }.Where(role => Roles.HasFlag(role))
            .Select(role => new CallHook(this, role))]
        : _hooks;

    /// <summary>Gets the document, which is created on first use.</summary>
    internal DocumentTemplate Document => _document ??= new DocumentTemplate(this);

    /// <summary>Discards cached data, because the code that it was created from has been replaced.</summary>
    internal virtual void Forget() => (_tools, _hooks, _document) = (default, default, null);

    /// <summary>Creates the tools. This is a method because hot reload does not run a property initializer again.</summary>
    protected virtual ImmutableArray<ToolDefinition> MakeTools() => [];

    /// <summary>Writes the SWML document: constant segments, and between them the parts that depend on the call.</summary>
    /// <param name="document">The writer of the document.</param>
    public abstract void WriteDocument(DocumentWriter document);

    /// <summary>Creates the agent to handle something other than a tool call.</summary>
    /// <param name="services">The services of that call.</param>
    public virtual object CreateAgent(IServiceProvider services) =>
        throw new NotSupportedException("The agent handles only tool calls.");

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
