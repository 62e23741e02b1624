using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Actions;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>
/// Represents the result of a tool: text for the model, which it puts into its own words for the caller, and actions for the platform. The
/// actions run in the order in which they are added. An action that follows one that ends the conversation would never run, so adding it
/// throws an exception.
/// </summary>
/// <param name="response">The text for the model. If it is empty and there are no actions, the platform gets "Action completed."</param>
/// <param name="postProcess">
/// <see langword="true"/> if the model speaks once more before the actions run, to announce them. It has no effect without actions. The
/// default is <see langword="false"/>.
/// </param>
public sealed partial class FunctionResult(string? response = null, bool postProcess = false)
{
    /// <summary>
    /// The rarely used parts of a result; <see langword="null"/> until one is needed, because most tools return only text.
    /// </summary>
    private ResultDetails? _details;

    private bool _isStructured;

    /// <summary>Gets the text for the model. In a structured response, this is the result of the tool.</summary>
    public string? Response { get; private set; } = response;

    /// <summary>Gets the instruction for the model in a structured response; <see langword="null"/> if there is none.</summary>
    public string? ToolPrompt => _details?.ToolPrompt;

    /// <summary>Gets a value that indicates whether the model speaks once more before the actions run.</summary>
    public bool PostProcess { get; private set; } = postProcess;

    private ResultDetails Details => _details ??= new ResultDetails();

    /// <summary>Converts text for the model to a result.</summary>
    /// <param name="response">The text for the model.</param>
    public static implicit operator FunctionResult(string? response) => new(response);

    /// <summary>Replaces the text for the model.</summary>
    /// <param name="response">The text for the model.</param>
    /// <returns>This result.</returns>
    public FunctionResult SetResponse(string? response)
    {
        Response = response;
        _isStructured = false;
        return this;
    }

    /// <summary>
    /// Sets a structured response, which separates the result from the instruction. The model distinguishes the two better than in one
    /// text. It replaces the previous text.
    /// </summary>
    /// <param name="result">The result, such as <c>status: paid</c>. It is not intended to be read aloud.</param>
    /// <param name="prompt">What the model must do or say.</param>
    /// <returns>This result.</returns>
    public FunctionResult SetToolResponse(string? result = null, string? prompt = null)
    {
        Response = result;
        _isStructured = true;
        if (prompt is not null || _details is not null)
        {
            Details.ToolPrompt = prompt;
        }

        return this;
    }

    /// <summary>Sets whether the model speaks once more before the actions run, to announce them.</summary>
    /// <param name="postProcess"><see langword="true"/> if the model speaks first. The default is <see langword="true"/>.</param>
    /// <returns>This result.</returns>
    public FunctionResult SetPostProcess(bool postProcess = true)
    {
        PostProcess = postProcess;
        return this;
    }

    /// <summary>Adds an action by name, such as one that is new on the platform.</summary>
    /// <param name="name">The name of the action.</param>
    /// <param name="data">The value of the action. <see langword="null"/> is sent as JSON null.</param>
    /// <returns>This result.</returns>
    /// <exception cref="InvalidOperationException">A previous action ends the conversation.</exception>
    /// <exception cref="ArgumentException">An address in the action's verbs has a control character.</exception>
    public FunctionResult AddAction(string name, JsonNode? data)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Append(new JsonObject { [name] = OwnedNode.Of(data) });
    }

    /// <summary>Adds existing actions in JSON without changes.</summary>
    /// <param name="actions">The actions. Each is an object whose key is the name of the action.</param>
    /// <returns>This result.</returns>
    /// <exception cref="InvalidOperationException">A previous action ends the conversation.</exception>
    /// <exception cref="ArgumentException">An address in the verbs of an action has a control character.</exception>
    public FunctionResult AddActions(params IEnumerable<JsonObject> actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        foreach (var action in actions)
        {
            ArgumentNullException.ThrowIfNull(action, nameof(actions));
            Append((JsonObject)OwnedNode.Of(action)!);
        }

        return this;
    }

    private FunctionResult Append(JsonObject action)
    {
        Details.Append(action);
        return this;
    }

    internal void WriteTo(Utf8JsonWriter json)
    {
        if (_details is { Envelope: { } envelope })
        {
            envelope.WriteTo(json);
            return;
        }

        bool hasActions = _details is { Actions.Count: > 0 };
        json.WriteStartObject();
        WriteResponse(json, isNeeded: !hasActions);
        if (hasActions)
        {
            json.WriteStartArray("action"u8);
            foreach (var action in _details!.Actions)
            {
                action.WriteTo(json);
            }

            json.WriteEndArray();
            if (PostProcess)
            {
                json.WriteBoolean("post_process"u8, true);
            }
        }

        json.WriteEndObject();
    }

    private void WriteResponse(Utf8JsonWriter json, bool isNeeded)
    {
        bool hasPrompt = _isStructured && !string.IsNullOrEmpty(ToolPrompt);
        if (string.IsNullOrEmpty(Response) && !hasPrompt)
        {
            if (isNeeded)
            {
                json.WriteString("response"u8, "Action completed."u8);
            }

            return;
        }

        if (!_isStructured)
        {
            json.WriteString("response"u8, Response);
            return;
        }

        json.WriteStartObject("response"u8);
        if (!string.IsNullOrEmpty(Response))
        {
            json.WriteString("tool_result"u8, Response);
        }

        if (hasPrompt)
        {
            json.WriteString("tool_prompt"u8, ToolPrompt);
        }

        json.WriteEndObject();
    }
}
