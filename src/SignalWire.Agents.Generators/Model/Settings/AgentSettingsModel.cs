namespace SignalWire.Agents.Generators.Model.Settings;


/// <summary>What an agent says of itself in attributes, apart from its prompt and its tools.</summary>
internal sealed record AgentSettingsModel
{
    /// <summary>How the call is answered; nothing where it is not.</summary>
    public required AnswerModel? Answer { get; init; }

    /// <summary>How the call is recorded; nothing where it is not.</summary>
    public required RecordingModel? Recording { get; init; }

    public required EquatableArray<LanguageModel> Languages { get; init; }

    /// <summary>The whole object; no key where the agent is not multilingual.</summary>
    public required EquatableArray<JsonMember> Multilingual { get; init; }

    public required EquatableArray<HintModel> Hints { get; init; }

    public required EquatableArray<PronunciationModel> Pronunciations { get; init; }

    public required EquatableArray<JsonMember> Params { get; init; }

    /// <summary>Keys of the prompt after its text.</summary>
    public required EquatableArray<JsonMember> PromptParams { get; init; }

    /// <summary>Keys of the post prompt after its text.</summary>
    public required EquatableArray<JsonMember> PostPromptParams { get; init; }

    public required EquatableArray<JsonMember> GlobalData { get; init; }

    public required EquatableArray<string> NativeFunctions { get; init; }

    public required EquatableArray<IncludeModel> Includes { get; init; }

    public required EquatableArray<InternalFillerModel> InternalFillers { get; init; }

    public required EquatableArray<McpServerModel> McpServers { get; init; }
}
