using SignalWire.Agents.Generators.Model.CallFlows;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Model;

/// <summary>Everything that the emitter needs to know about one agent. Equal models result in equal text.</summary>
internal sealed record AgentModel
{
    /// <summary>The name of the generated file without its extension, unless another agent's name differs only in case.</summary>
    public required string HintName { get; init; }

    /// <summary>
    /// The metadata name of the type, including its containing types, which distinguishes two agents with the same hint name.
    /// </summary>
    public required string MetadataName { get; init; }

    /// <summary>The namespace; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The declarations of the containing types and the agent, the outermost first, such as <c>partial class Clinic</c>.</summary>
    public required EquatableArray<string> Declarations { get; init; }

    /// <summary>The agent's type in C#, fully qualified.</summary>
    public required string TypeName { get; init; }

    /// <summary>The name of the nested class with the generated definition, which no member of the agent has.</summary>
    public required string DefinitionClass { get; init; }

    /// <summary>Whether code elsewhere in the assembly can name the type.</summary>
    public required bool IsVisibleInAssembly { get; init; }

    /// <summary>The display name of the agent.</summary>
    public required string Name { get; init; }

    public required string Route { get; init; }

    /// <summary>Its SIP user names, distinct when case is ignored.</summary>
    public required EquatableArray<string> SipUsers { get; init; }

    /// <summary>The services that the constructor requires, in order.</summary>
    public required EquatableArray<ServiceModel> Services { get; init; }

    /// <summary>Whether the agent must be disposed.</summary>
    public required bool IsDisposable { get; init; }

    /// <summary>What the agent handles apart from tool calls.</summary>
    public required AgentRoles Roles { get; init; }

    /// <summary>How it handles summaries; <see langword="null"/> if it does not.</summary>
    public SummaryModel? Summary { get; init; }

    /// <summary>The post prompt; <see langword="null"/> if there is none.</summary>
    public PostPromptModel? PostPrompt { get; init; }

    /// <summary>The document of a call flow, which has none of the following; <see langword="null"/> for an agent.</summary>
    public CallFlowModel? CallFlow { get; init; }

    public PromptModel Prompt { get; init; } = PromptModel.None;

    public EquatableArray<ContextModel> Contexts { get; init; } = EquatableArray<ContextModel>.Empty;

    /// <summary>The classes of constants with which code can name tools, steps and contexts.</summary>
    public EquatableArray<NameClass> NameClasses { get; init; } = EquatableArray<NameClass>.Empty;

    public AgentSettingsModel Settings { get; init; } = AgentSettingsModel.None;

    /// <summary>The verbs around the conversation.</summary>
    public PhasesModel Phases { get; init; } = PhasesModel.None;

    public EquatableArray<ToolModel> Tools { get; init; } = EquatableArray<ToolModel>.Empty;

    /// <summary>
    /// The class that calls the tools; <see langword="null"/> if code outside the agent's containing type cannot name the agent.
    /// </summary>
    public CallClassModel? CallClass { get; init; }

    /// <summary>The methods that the user declared without a body.</summary>
    public EquatableArray<PartialMethodModel> PartialMethods { get; init; } = EquatableArray<PartialMethodModel>.Empty;
}
