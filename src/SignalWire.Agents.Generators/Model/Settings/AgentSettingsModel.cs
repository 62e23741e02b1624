using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.Settings;

/// <summary>The settings of an agent in attributes, apart from its prompt and its tools.</summary>
internal sealed record AgentSettingsModel
{
    /// <summary>The settings of a call flow, which has no conversation.</summary>
    public static readonly AgentSettingsModel None = new();

    /// <summary>How the call is answered; <see langword="null"/> if it is not.</summary>
    public AnswerModel? Answer { get; init; }

    /// <summary>How the call is recorded; <see langword="null"/> if it is not.</summary>
    public RecordingModel? Recording { get; init; }

    public EquatableArray<LanguageModel> Languages { get; init; } = EquatableArray<LanguageModel>.Empty;

    /// <summary>The keys of the object; none if the agent is not multilingual.</summary>
    public EquatableArray<JsonMember> Multilingual { get; init; } = EquatableArray<JsonMember>.Empty;

    public EquatableArray<HintModel> Hints { get; init; } = EquatableArray<HintModel>.Empty;

    public EquatableArray<PronunciationModel> Pronunciations { get; init; } = EquatableArray<PronunciationModel>.Empty;

    public EquatableArray<JsonMember> Params { get; init; } = EquatableArray<JsonMember>.Empty;

    /// <summary>Keys of the prompt after its text.</summary>
    public EquatableArray<JsonMember> PromptParams { get; init; } = EquatableArray<JsonMember>.Empty;

    /// <summary>Keys of the post prompt after its text.</summary>
    public EquatableArray<JsonMember> PostPromptParams { get; init; } = EquatableArray<JsonMember>.Empty;

    public EquatableArray<JsonMember> GlobalData { get; init; } = EquatableArray<JsonMember>.Empty;

    public EquatableArray<string> NativeFunctions { get; init; } = EquatableArray<string>.Empty;

    public EquatableArray<IncludeModel> Includes { get; init; } = EquatableArray<IncludeModel>.Empty;

    public EquatableArray<InternalFillerModel> InternalFillers { get; init; } = EquatableArray<InternalFillerModel>.Empty;

    public EquatableArray<McpServerModel> McpServers { get; init; } = EquatableArray<McpServerModel>.Empty;
}
