using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.DataMaps;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>Parses a <c>[Webhook]</c>, without the attributes below it.</summary>
internal sealed class WebhookParser(string tool, MapTextReader texts, FindingList findings)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE"];

    public WebhookModel Parse(MapAttribute attribute) => new()
    {
        Url = ParseUrl(attribute.Argument(1, "url")),
        Method = ParseMethod(attribute.Argument(0, "method")),
        Headers = ParseHeaders(attribute.Properties("Headers")),
        FormParam = attribute.Property("FormParam") is { Value.Length: > 0 } field ? texts.Read(field) : null,
        InputArgsAsParams = attribute.Flag("InputArgsAsParams"),
        RequireArgs = attribute.Properties("RequireArgs").Select(texts.ReadName).ToEquatableArray(),
        Body = texts.ReadObject(attribute.Property("Body"), "Body"),
        Params = texts.ReadObject(attribute.Property("Params"), "Params"),
        ErrorKeys = attribute.Properties("ErrorKeys").Select(key => key.Value).ToEquatableArray(),
    };

    private string ParseMethod(MapText? text)
    {
        string method = text?.Value.ToUpperInvariant() ?? "";
        if (text is not null && !Methods.Contains(method))
        {
            findings.Add(AgentRules.UnknownHttpMethod, text.Location, tool, text.Value);
        }

        return method;
    }

    private string ParseUrl(MapText? text)
    {
        if (text is null)
        {
            return "";
        }

        if (!IsAbsolute(text.Value))
        {
            findings.Add(AgentRules.RelativeWebhookUrl, text.Location, tool, text.Value);
        }

        return texts.Read(text);
    }

    /// <summary>Whether a URL is absolute. A variable can contain the host.</summary>
    private static bool IsAbsolute(string url) =>
        url.StartsWith("${", StringComparison.Ordinal)
        || url.StartsWith("%{", StringComparison.Ordinal)
        || HasHostAfter("https://", url)
        || HasHostAfter("http://", url);

    private static bool HasHostAfter(string scheme, string url) =>
        url.Length > scheme.Length && url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && url[scheme.Length] != '/';

    private EquatableArray<HeaderModel> ParseHeaders(IReadOnlyList<MapText> headers)
    {
        var read = new List<HeaderModel>();
        foreach (var header in headers)
        {
            int colon = header.Value.IndexOf(':');
            string name = colon < 0 ? "" : header.Value.Substring(0, colon).Trim();
            string? fault = colon < 0 ? "has no colon"
                : name.Length == 0 ? "has no name"
                : name.Any(char.IsWhiteSpace) ? "has a space in its name"
                : read.Any(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase))
                    ? "repeats the name of another header"
                : null;
            if (fault is null)
            {
                texts.Read(header);
                read.Add(new HeaderModel(name, header.Value.Substring(colon + 1).Trim()));
            }
            else
            {
                findings.Add(AgentRules.MalformedHeader, header.Location, tool, header.Value, fault);
            }
        }

        return read.ToEquatableArray();
    }
}
