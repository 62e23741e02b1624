using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>
/// An agent's document, to be changed for one phone call. It starts as the agent is written; whatever is asked for here can be added to,
/// replaced and removed, and what is not is sent as it was compiled. It must not be used after the call has been configured.
/// </summary>
public sealed class CallConfiguration
{
    private readonly DocumentChanges _changes;

    internal CallConfiguration(DocumentChanges changes)
    {
        _changes = changes;
        Prompt = new PromptConfiguration(changes);
        PostPrompt = new PostPromptConfiguration(changes);
        Tools = new ToolSelection(changes);
        Hints = new HintList(changes);
        Languages = new LanguageList(changes);
        Pronunciations = new PronunciationList(changes);
        NativeFunctions = new NativeFunctionList(changes);
        Includes = new IncludeList(changes);
        McpServers = new McpServerList(changes);
    }

    /// <summary>What the model is told.</summary>
    public PromptConfiguration Prompt { get; }

    /// <summary>What the model is asked when the call has ended.</summary>
    public PostPromptConfiguration PostPrompt { get; }

    /// <summary>Which of the agent's tools the model may call.</summary>
    public ToolSelection Tools { get; }

    /// <summary>
    /// Values that come back with each tool call of this phone call, as <see cref="ToolCall.Carried"/>. They travel in the tools' URLs,
    /// signed but not encrypted: nobody can change them, and whoever sees the document can read them.
    /// </summary>
    public CarriedValues Carry { get; } = new();

    /// <summary>The global data that the conversation starts with.</summary>
    public JsonObject GlobalData => _changes.Object(DocumentPart.GlobalData);

    /// <summary>The parameters of the conversation, <c>params</c>, by their names on the wire such as
    /// <c>end_of_speech_timeout</c>.</summary>
    public JsonObject Parameters => _changes.Object(DocumentPart.Params);

    /// <summary>Words that the speech recogniser listens for.</summary>
    public HintList Hints { get; }

    /// <summary>The languages that the agent speaks.</summary>
    public LanguageList Languages { get; }

    /// <summary>One voice for several languages, <c>multilingual</c>, by its keys on the wire. Where it is there, languages are not
    /// used.</summary>
    public JsonObject Multilingual => _changes.Object(DocumentPart.Multilingual);

    /// <summary>How words are spoken.</summary>
    public PronunciationList Pronunciations { get; }

    /// <summary>The platform's own functions that the model may call.</summary>
    public NativeFunctionList NativeFunctions { get; }

    /// <summary>
    /// What is said while one of the platform's own functions runs, <c>internal_fillers</c>: by function, then by language, an array of
    /// phrases.
    /// </summary>
    public JsonObject InternalFillers => _changes.Object(DocumentPart.InternalFillers);

    /// <summary>Functions of other servers.</summary>
    public IncludeList Includes { get; }

    /// <summary>MCP servers whose tools the model may call.</summary>
    public McpServerList McpServers { get; }
}
