using System.Globalization;
using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.DataMaps;

namespace SignalWire.Agents.Generators.Emit.DataMaps;

/// <summary>Writes the object <c>data_map</c>, with its keys in the order of the platform's SDKs.</summary>
internal static class DataMapJson
{
    /// <summary>Gets the object in pieces.</summary>
    public static IReadOnlyList<string> Write(DataMapModel map)
    {
        var segments = new List<string>();
        Add(segments, "expressions", map.Expressions, Expression);
        Add(segments, "webhooks", map.Webhooks, Webhook);
        if (map.Fallback is not null)
        {
            AddKey(segments, "output", Output(map.Fallback)!);
        }

        if (map.ErrorKeys.Count > 0)
        {
            AddKey(segments, "error_keys", Texts(map.ErrorKeys));
        }

        segments.Add("}");
        return segments;
    }

    private static void Add<T>(List<string> segments, string key, EquatableArray<T> items, Func<T, string> toJson)
        where T : IEquatable<T>
    {
        if (items.Count > 0)
        {
            AddKey(segments, key, "[");
            segments.AddRange(JsonText.Items(items, toJson));
            segments.Add("]");
        }
    }

    private static void AddKey(List<string> segments, string key, string value) =>
        segments.Add($"{(segments.Count == 0 ? "{" : ",")}{JsonText.String(key)}:{value}");

    private static string Webhook(WebhookModel webhook) => new JsonObjectText()
        .Text("url", webhook.Url)
        .Text("method", webhook.Method)
        .Raw("headers", webhook.Headers.Count == 0 ? null : Headers(webhook.Headers))
        .Text("form_param", webhook.FormParam)
        .Flag("input_args_as_params", webhook.InputArgsAsParams)
        .Texts("require_args", webhook.RequireArgs)
        .Raw("expressions", webhook.Expressions.Count == 0 ? null : $"[{string.Join(",", webhook.Expressions.Select(Expression))}]")
        .Raw("body", webhook.Body is null ? null : JsonText.Value(webhook.Body))
        .Raw("params", webhook.Params is null ? null : JsonText.Value(webhook.Params))
        .Raw("foreach", webhook.ForEach is null ? null : ForEach(webhook.ForEach))
        .Texts("error_keys", webhook.ErrorKeys)
        .Raw("output", Output(webhook.Output))
        .ToString();

    private static string Headers(EquatableArray<HeaderModel> headers)
    {
        var json = new JsonObjectText();
        foreach (var header in headers)
        {
            json.Text(header.Name, header.Value);
        }

        return json.ToString();
    }

    private static string ForEach(ForEachModel each) => new JsonObjectText()
        .Text("input_key", each.InputKey)
        .Text("output_key", each.OutputKey)
        .Raw("max", each.Max?.ToString(CultureInfo.InvariantCulture))
        .Text("append", each.Append)
        .ToString();

    private static string Expression(ExpressionModel expression) => new JsonObjectText()
        .Text("string", expression.Text)
        .Text("pattern", expression.Pattern)
        .Raw("output", Output(expression.Output))
        .Raw("nomatch-output", Output(expression.NoMatch))
        .ToString();

    private static string? Output(OutputModel? output) => output is null ? null : new JsonObjectText()
        .Text("response", output.Response)
        .Raw("action", output.Actions.Count == 0 ? null : $"[{string.Join(",", output.Actions.Select(JsonText.Value))}]")
        .Flag("post_process", output.PostProcess)
        .ToString();

    private static string Texts(EquatableArray<string> texts) => $"[{string.Join(",", texts.Select(JsonText.String))}]";
}
