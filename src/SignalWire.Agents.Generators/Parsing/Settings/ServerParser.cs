using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Json;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>Parses the other servers that provide functions to an agent.</summary>
internal sealed class ServerParser(
    AttributeList attributes, SettingsReader reader, FindingList findings, CancellationToken cancellationToken)
{
    private const string Headers = "Headers";
    private const string ResourceVars = "ResourceVars";

    public EquatableArray<IncludeModel> ParseIncludes()
    {
        var includes = new List<IncludeModel>();
        foreach (var attribute in attributes.Of(KnownNames.Include))
        {
            if (Url(attribute) is { } url)
            {
                includes.Add(new IncludeModel(url, attribute.TextArguments(1).ToEquatableArray(), Json(attribute, "MetaData")));
            }
        }

        return includes.ToEquatableArray();
    }

    public EquatableArray<McpServerModel> ParseMcpServers()
    {
        var servers = new List<McpServerModel>();
        foreach (var attribute in attributes.Of(KnownNames.McpServer))
        {
            if (Url(attribute) is not { } url)
            {
                continue;
            }

            bool hasResources = attribute.Named("Resources", defaultValue: false);
            var variables = Json(attribute, ResourceVars);
            if (variables is not null && !hasResources)
            {
                findings.Add(
                    AgentRules.ContradictorySettings, attribute.LocationOf(ResourceVars, cancellationToken) ?? Location.None, ResourceVars,
                    "has no effect without 'Resources = true'; set that, or remove this");
            }

            servers.Add(new McpServerModel(url, ParseHeaders(attribute), hasResources, variables));
        }

        return servers.ToEquatableArray();
    }

    private string? Url(AttributeData attribute)
    {
        if (attribute.TextArgument(0) is not { } url || AbsoluteUrl.IsOne(url))
        {
            return attribute.TextArgument(0);
        }

        findings.Add(AgentRules.RelativeServerUrl, attribute.PlaceOf(0, cancellationToken), url);
        return null;
    }

    private JsonValue? Json(AttributeData attribute, string property) => attribute.Named<string?>(property, null) is { } text
        ? reader.ReadJson(text, JsonReader.ReadObject, property, attribute.LocationOf(property, cancellationToken) ?? Location.None)
        : null;

    private EquatableArray<JsonMember> ParseHeaders(AttributeData attribute)
    {
        var headers = new List<JsonMember>();
        var texts = attribute.NamedTextsOrNull(Headers) ?? [];
        for (int i = 0; i < texts.Count; i++)
        {
            if (texts[i] is not { } header)
            {
                continue;
            }

            int colon = header.IndexOf(':');
            string name = header.Substring(0, Math.Max(colon, 0)).Trim();
            string? fault = colon < 0 ? "has no colon"
                : name.Length == 0 ? "has no name before its colon"
                : headers.Any(other => other.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ? "appears twice"
                : null;
            if (fault is null)
            {
                headers.Add(new JsonMember(name, new JsonValue(JsonKind.Text, header.Substring(colon + 1).Trim())));
            }
            else
            {
                // A header can contain a secret, so the message shows only its name.
                findings.Add(
                    AgentRules.MalformedServerHeader, attribute.LocationOfItem(Headers, i, cancellationToken) ?? Location.None,
                    name.Length > 0 ? name : "…", fault);
            }
        }

        return headers.ToEquatableArray();
    }
}
