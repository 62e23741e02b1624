using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>
/// Represents an agent's document that can be changed for one phone call. Initially it is the document of the class. A part that you access
/// here can be added to, replaced or removed; every other part is sent as compiled. Do not use the instance after the call has been
/// configured.
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

    /// <summary>Gets the prompt.</summary>
    public PromptConfiguration Prompt { get; }

    /// <summary>Gets the post prompt, which the model answers when the call has ended.</summary>
    public PostPromptConfiguration PostPrompt { get; }

    /// <summary>Gets the selection of the agent's tools that the model can call.</summary>
    public ToolSelection Tools { get; }

    /// <summary>
    /// Gets the values that are returned with each tool call of this phone call, in <see cref="ToolCall.Carried"/>. They are part of the
    /// tools' URLs, signed but not encrypted: nobody can change them, but anyone who sees the document can read them.
    /// </summary>
    public CarriedValues Carry { get; } = new();

    /// <summary>Gets the global data at the start of the conversation.</summary>
    public JsonObject GlobalData => _changes.Object(DocumentPart.GlobalData);

    /// <summary>
    /// Gets the parameters of the conversation (<c>params</c>), by their names on the wire such as <c>end_of_speech_timeout</c>.
    /// </summary>
    public JsonObject Parameters => _changes.Object(DocumentPart.Params);

    /// <summary>Gets the hints for the speech recognizer.</summary>
    public HintList Hints { get; }

    /// <summary>Gets the languages of the agent.</summary>
    public LanguageList Languages { get; }

    /// <summary>
    /// Gets the settings of one voice for several languages (<c>multilingual</c>), by their keys on the wire. If there are any, the
    /// languages are not used.
    /// </summary>
    public JsonObject Multilingual => _changes.Object(DocumentPart.Multilingual);

    /// <summary>Gets the pronunciations of words.</summary>
    public PronunciationList Pronunciations { get; }

    /// <summary>Gets the platform's own functions that the model can call.</summary>
    public NativeFunctionList NativeFunctions { get; }

    /// <summary>
    /// Gets the phrases that are spoken while one of the platform's own functions runs (<c>internal_fillers</c>). The keys are function
    /// names; each value is an object with an array of phrases per language.
    /// </summary>
    public JsonObject InternalFillers => _changes.Object(DocumentPart.InternalFillers);

    /// <summary>Gets the functions of other servers.</summary>
    public IncludeList Includes { get; }

    /// <summary>Gets the MCP servers whose tools the model can call.</summary>
    public McpServerList McpServers { get; }
}
