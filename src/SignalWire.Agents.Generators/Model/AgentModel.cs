using SignalWire.Agents.Generators.Model.CallFlows;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Model;

/// <summary>All that the emitter needs to know of one agent. Equal models give equal text.</summary>
internal sealed record AgentModel
{
    /// <summary>The name of the emitted file, without its extension, unless another agent's differs from it only in case.</summary>
    public required string HintName { get; init; }

    /// <summary>The type with everything around it, as metadata names it: what tells two agents of one hint name apart.</summary>
    public required string MetadataName { get; init; }

    /// <summary>The namespace, or nothing for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The declarations around and of the agent, the outermost first, such as <c>partial class Clinic</c>.</summary>
    public required EquatableArray<string> Declarations { get; init; }

    /// <summary>The agent's type in C#, fully qualified.</summary>
    public required string TypeName { get; init; }

    /// <summary>The name of the nested class that holds all that is generated, which no member of the agent has.</summary>
    public required string DefinitionClass { get; init; }

    /// <summary>Whether code elsewhere in the assembly can name the type.</summary>
    public required bool IsVisibleInAssembly { get; init; }

    /// <summary>The agent's name, as people read it.</summary>
    public required string Name { get; init; }

    public required string Route { get; init; }

    /// <summary>The SIP user names that it has, apart from capitals each once.</summary>
    public required EquatableArray<string> SipUsers { get; init; }

    /// <summary>The services that the constructor takes, in order.</summary>
    public required EquatableArray<ServiceModel> Services { get; init; }

    /// <summary>Whether the agent is to be disposed when its call ends.</summary>
    public required bool IsDisposable { get; init; }

    /// <summary>What the agent handles besides tool calls.</summary>
    public required AgentRoles Roles { get; init; }

    /// <summary>How it takes the summaries of its calls; nothing where it takes none.</summary>
    public SummaryModel? Summary { get; init; }

    /// <summary>What is asked when a call has ended; nothing where nothing is.</summary>
    public PostPromptModel? PostPrompt { get; init; }

    /// <summary>The document of a call flow, which has nothing of what follows; nothing for an agent.</summary>
    public CallFlowModel? CallFlow { get; init; }

    public PromptModel Prompt { get; init; } = PromptModel.None;

    public EquatableArray<ContextModel> Contexts { get; init; } = EquatableArray<ContextModel>.Empty;

    /// <summary>The classes of constants that code may name tools, steps and contexts by.</summary>
    public EquatableArray<NameClass> NameClasses { get; init; } = EquatableArray<NameClass>.Empty;

    public AgentSettingsModel Settings { get; init; } = AgentSettingsModel.None;

    /// <summary>The verbs around the conversation.</summary>
    public PhasesModel Phases { get; init; } = PhasesModel.None;

    public EquatableArray<ToolModel> Tools { get; init; } = EquatableArray<ToolModel>.Empty;

    /// <summary>The class that calls the tools; nothing where code beside the agent cannot name it.</summary>
    public CallClassModel? CallClass { get; init; }

    /// <summary>The methods that the user only declared.</summary>
    public EquatableArray<PartialMethodModel> PartialMethods { get; init; } = EquatableArray<PartialMethodModel>.Empty;
}
