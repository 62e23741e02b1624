using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Actions;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>
/// What a tool answers: text for the model, which it puts into words for the caller, and actions for the platform, which are done in
/// the order in which they were added. An action after one that ends the conversation would never be done, and is refused.
/// </summary>
/// <param name="response">Text for the model. When it is empty and there is no action, the platform is told that the action was
/// completed.</param>
/// <param name="postProcess">
/// Whether the model speaks once more before the actions are done, so that it can announce them. Without actions it says nothing.
/// Default: <see langword="false"/>.
/// </param>
public sealed partial class FunctionResult(string? response = null, bool postProcess = false)
{
    /// <summary>What most results do not have; nothing until it is needed, since a tool answers text alone more often than not.</summary>
    private ResultDetails? _details;

    private bool _isStructured;

    /// <summary>Text for the model; of a structured response, what the tool found out.</summary>
    public string? Response { get; private set; } = response;

    /// <summary>Of a structured response, what the model is to do with it; <see langword="null"/> where nothing is said of that.</summary>
    public string? ToolPrompt => _details?.ToolPrompt;

    /// <summary>Whether the model speaks once more before the actions are done.</summary>
    public bool PostProcess { get; private set; } = postProcess;

    private ResultDetails Details => _details ??= new ResultDetails();

    /// <summary>Makes text for the model a result.</summary>
    /// <param name="response">Text for the model.</param>
    public static implicit operator FunctionResult(string? response) => new(response);

    /// <summary>Says something else to the model than the constructor did.</summary>
    /// <param name="response">Text for the model.</param>
    /// <returns>This result.</returns>
    public FunctionResult SetResponse(string? response)
    {
        Response = response;
        _isStructured = false;
        return this;
    }

    /// <summary>
    /// Tells the model in two parts what came out and what to do about it, which it tells apart better than one text. It takes the place
    /// of the text that was given before.
    /// </summary>
    /// <param name="result">What came out, such as <c>status: paid</c>; not meant to be read aloud.</param>
    /// <param name="prompt">What the model is to do or say.</param>
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

    /// <summary>Says whether the model speaks once more before the actions are done, so that it can announce them.</summary>
    /// <param name="postProcess">Whether it does.</param>
    /// <returns>This result.</returns>
    public FunctionResult SetPostProcess(bool postProcess = true)
    {
        PostProcess = postProcess;
        return this;
    }

    /// <summary>Adds any action, such as one that the platform has learned since.</summary>
    /// <param name="name">The action's name.</param>
    /// <param name="data">Its value; <see langword="null"/> stands for JSON's own.</param>
    /// <returns>This result.</returns>
    /// <exception cref="InvalidOperationException">An action before it ends the conversation.</exception>
    /// <exception cref="ArgumentException">An address in its verbs has a control character.</exception>
    public FunctionResult AddAction(string name, JsonNode? data)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Append(new JsonObject { [name] = OwnedNode.Of(data) });
    }

    /// <summary>Adds actions that are written in JSON already, as they are.</summary>
    /// <param name="actions">The actions: each an object whose key is the action's name.</param>
    /// <returns>This result.</returns>
    /// <exception cref="InvalidOperationException">An action before one of them ends the conversation.</exception>
    /// <exception cref="ArgumentException">An address in the verbs of one has a control character.</exception>
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
