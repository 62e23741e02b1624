using System.Text.Json;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>A tool, as its declaration describes it to the model.</summary>
internal sealed class ToolSchema : IDisposable
{
    private readonly JsonDocument _declaration;

    public ToolSchema(ToolDefinition tool)
    {
        ReadOnlySpan<byte> url = tool.WebHookUrl.IsEmpty ? default : [.. ",\"web_hook_url\":"u8, .. tool.WebHookUrl];
        ReadOnlySpan<byte> map = tool.DataMap.IsEmpty ? default : [.. ",\"data_map\":"u8, .. tool.DataMap];
        _declaration = JsonDocument.Parse((byte[])[.. tool.Declaration, .. map, .. url, .. tool.Extra, (byte)'}']);
    }

    /// <summary>The function object, without a URL of this program.</summary>
    public JsonElement Declaration => _declaration.RootElement;

    public string Name => Declaration.GetProperty("function"u8).GetString()!;

    public string Description => Declaration.GetProperty("description"u8).GetString()!;

    /// <summary>Whether the platform calls the tool on another server.</summary>
    public bool IsElsewhere => Declaration.TryGetProperty("web_hook_url"u8, out _);

    /// <summary>Whether the platform runs the tool itself.</summary>
    public bool IsDataMap => Declaration.TryGetProperty("data_map"u8, out _);

    public JsonElement.ObjectEnumerator Parameters => Declaration.GetProperty("parameters"u8).GetProperty("properties"u8).EnumerateObject();

    /// <summary>
    /// Finds the parameter that an option of the shell names: by its exact name, or by another spelling that fits only one parameter.
    /// </summary>
    /// <param name="option">The option, without leading dashes.</param>
    /// <returns>The name of the parameter; <see langword="null"/> if there is none, or if the option fits several.</returns>
    public string? FindParameter(string option)
    {
        string[] names = [.. Parameters.Select(parameter => parameter.Name)];
        string snakeCase = JsonNamingPolicy.SnakeCaseLower.ConvertName(option.Replace('-', '_'));
        string[] alike = [.. names.Where(name => Relaxed(name) == Relaxed(option))];
        return names.Contains(option) ? option : names.Contains(snakeCase) ? snakeCase : alike is [var only] ? only : null;
    }

    /// <summary>Returns a name without the differences between spellings: dashes, underscores, capitals.</summary>
    private static string Relaxed(string name) =>
        name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();

    public bool IsRequired(string parameter) =>
        Declaration.GetProperty("parameters"u8).TryGetProperty("required"u8, out var required)
        && required.EnumerateArray().Any(name => name.ValueEquals(parameter));

    public void Dispose() => _declaration.Dispose();
}
