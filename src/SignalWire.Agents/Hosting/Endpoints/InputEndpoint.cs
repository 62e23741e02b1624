using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>Answers the platform's request for typed input of a conversation, of which there is none: <c>…/check_for_input</c>.</summary>
internal sealed class InputEndpoint(AgentEndpoint endpoint)
{
    private const int LongestId = 256;

    public RequestDelegate Get => endpoint.Guard.Check(context => AnswerAsync(context, context.Request.Query["conversation_id"]));

    public RequestDelegate Post => endpoint.Guard.CheckBody((context, body) => JsonFields.TryReadObject(body, out var request)
        ? AnswerAsync(context, request.Text("conversation_id"))
        : Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, "Invalid JSON in request body"));

    private static Task AnswerAsync(HttpContext context, string? conversation)
    {
        if (string.IsNullOrEmpty(conversation))
        {
            return Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, "Missing conversation_id parameter");
        }

        if (conversation.Length > LongestId
            || !conversation.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'))
        {
            return Answers.WriteError(context.Response, StatusCodes.Status400BadRequest, "Invalid conversation_id format");
        }

        using var answer = new MemoryStream();
        using (var json = new Utf8JsonWriter(answer))
        {
            json.WriteStartObject();
            json.WriteString("status"u8, "success"u8);
            json.WriteString("conversation_id"u8, conversation);
            json.WriteBoolean("new_input"u8, false);
            json.WriteStartArray("messages"u8);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Answers.Write(context.Response, answer.ToArray());
    }
}
