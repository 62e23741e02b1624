using System.Globalization;
using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Emit.Tools;

/// <summary>Writes the keys of a function object around its URL, each with a leading comma.</summary>
internal static class ToolKeysJson
{
    /// <summary>Gets the keys before the URL.</summary>
    public static IEnumerable<string> BeforeUrl(ToolKeysModel keys)
    {
        if (keys.WaitFile is { } file)
        {
            yield return $",\"wait_file\":{JsonText.String(file)}";
        }

        if (FillersJson.Write(keys.Fillers) is { } fillers)
        {
            yield return $",\"fillers\":{fillers}";
        }

        if (keys.WaitFileLoops is { } loops)
        {
            yield return $",\"wait_file_loops\":{loops.ToString(CultureInfo.InvariantCulture)}";
        }
    }

    /// <summary>Gets the URL that the user set; <see langword="null"/> if it is the agent's own.</summary>
    public static string? Url(ToolKeysModel keys) => keys.WebHookUrl is { } url ? JsonText.Value(url) : null;

    /// <summary>Gets the keys after the URL.</summary>
    public static IEnumerable<string> AfterUrl(ToolKeysModel keys) => keys.Extra
        .Where(member => member.Name != ToolKeysModel.WebHookUrlKey)
        .Select(member => $",{JsonText.Member(member)}");
}
