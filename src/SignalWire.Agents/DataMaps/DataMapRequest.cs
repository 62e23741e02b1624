using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.DataMaps;

/// <summary>Creates the request of a webhook.</summary>
internal static class DataMapRequest
{
    public static HttpRequestMessage Make(JsonElement webhook, DataMapScope scope)
    {
        var method = HttpMethod.Parse(webhook.GetProperty("method").GetString());
        string url = scope.ExpandUrl(webhook.GetProperty("url").GetString()!);
        var parameters = Parameters(webhook, scope);
        var body = webhook.TryGetProperty("body", out var given) ? (JsonObject)scope.Expand(given)! : null;

        // A request without a body has all parameters in its URL. A request with a body has them there only if the map also defines a body.
        bool takesBody = method == HttpMethod.Post || method == HttpMethod.Put;
        JsonObject?[] query = takesBody ? [body is null ? null : parameters] : [parameters, body];
        var content = takesBody ? body ?? parameters : null;
        var request = new HttpRequestMessage(method, WithQuery(url, query));
        if (content is not null)
        {
            request.Content = webhook.TryGetProperty("form_param", out var field)
                ? new FormUrlEncodedContent([KeyValuePair.Create(scope.Expand(field.GetString()!), content.ToJsonString())])
                : new StringContent(content.ToJsonString(), Encoding.UTF8, "application/json");
        }

        AddHeaders(request, webhook, scope);
        return request;
    }

    private static JsonObject? Parameters(JsonElement webhook, DataMapScope scope)
    {
        var parameters = webhook.TryGetProperty("params", out var given) ? (JsonObject)scope.Expand(given)! : null;
        if (webhook.TryGetProperty("input_args_as_params", out var all) && all.GetBoolean())
        {
            parameters ??= [];
            foreach (var argument in scope.Arguments.EnumerateObject())
            {
                parameters[argument.Name] = JsonNode.Parse(argument.Value.GetRawText());
            }
        }

        return parameters;
    }

    private static string WithQuery(string url, IEnumerable<JsonObject?> parameters)
    {
        var query = parameters.OfType<JsonObject>().SelectMany(given => given)
            .Select(parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(Text(parameter.Value))}").ToList();
        return query.Count == 0 ? url : $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{string.Join('&', query)}";
    }

    private static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonValue text when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>(),
        _ => value.ToJsonString(),
    };

    private static void AddHeaders(HttpRequestMessage request, JsonElement webhook, DataMapScope scope)
    {
        if (!webhook.TryGetProperty("headers", out var headers))
        {
            return;
        }

        foreach (var header in headers.EnumerateObject())
        {
            string value = scope.Expand(header.Value.GetString()!);
            if (!header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                // A value with several lines would add headers.
                if (value.AsSpan().ContainsAny('\r', '\n') || !request.Headers.TryAddWithoutValidation(header.Name, value))
                {
                    throw new FormatException($"Header '{header.Name}' cannot be sent: its variables result in a value that is not valid");
                }
            }
            else if (request.Content is not null)
            {
                request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            }
        }
    }
}
