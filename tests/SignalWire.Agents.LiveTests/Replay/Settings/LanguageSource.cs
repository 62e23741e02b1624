using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Settings;

/// <summary>A recorded language as a C# user writes it.</summary>
internal static class LanguageSource
{
    private static readonly string[] First = ["name", "code", "voice"];

    private static readonly string[] OfVoice = ["stability", "similarity"];

    /// <summary>The keys of a language that was added by a call: those of the arguments that say something.</summary>
    public static JsonObject Added(JsonObject arguments) => new(arguments
        .Where(argument => argument.Value is not null and not JsonArray { Count: 0 } and not JsonObject { Count: 0 })
        .Select(argument => KeyValuePair.Create(argument.Key, argument.Value?.DeepClone())));

    /// <summary>The attribute.</summary>
    /// <param name="language">The keys.</param>
    /// <param name="rules">Takes the rules that refuse a value.</param>
    public static string Write(JsonObject language, List<string> rules)
    {
        var settings = language.DeepClone().AsObject();
        string[] names = [.. First.Select(key => CSharp.Literal(settings[key]!.GetValue<string>()))];
        First.ToList().ForEach(key => settings.Remove(key));
        if (settings["params"] is JsonObject values && values.All(value => OfVoice.Contains(value.Key)))
        {
            settings.Remove("params");
            foreach (var (key, value) in values)
            {
                settings[key] = value?.DeepClone();
            }
        }

        return $"[Language({string.Join(", ", [.. names, .. SettingSource.Arguments(typeof(LanguageAttribute), settings, rules)])})]";
    }
}
