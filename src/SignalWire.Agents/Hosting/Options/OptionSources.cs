using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace SignalWire.Agents.Hosting;

/// <summary>The sources of option values, which a message about a fault names.</summary>
internal sealed class OptionSources
{
    private readonly Dictionary<string, (string Source, object? Value)> _read = [];

    /// <summary>Records the source of a value.</summary>
    /// <param name="option">The name of the option's property.</param>
    /// <param name="source">The key or variable.</param>
    /// <param name="value">The value that was read.</param>
    public void Add(string option, string source, object? value) => _read[option] = (source, value);

    /// <summary>Returns a sentence that names the source of an option's value.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">The current value; if it differs from the value that was read, code has set it.</param>
    public string Of(string option, object? value) =>
        _read.TryGetValue(option, out var read) && Equals(read.Value, value)
            ? $"It is set by {read.Source}."
            : $"It is set in code, as VoiceAgentOptions.{option}.";

    /// <summary>Returns a key as it is written at its source: with two underscores in an environment variable.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="key">The key.</param>
    public static string Written(IConfiguration configuration, string key) =>
        configuration is IConfigurationRoot root
        && root.Providers.LastOrDefault(provider => provider.TryGet(key, out _)) is EnvironmentVariablesConfigurationProvider
            ? key.Replace(":", "__", StringComparison.Ordinal)
            : key;
}
