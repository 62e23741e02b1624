using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace SignalWire.Agents.Hosting;

/// <summary>Where the values of options come from, so that a fault names what its reader can change.</summary>
internal sealed class OptionSources
{
    private readonly Dictionary<string, (string Source, object? Value)> _read = [];

    /// <summary>Notes what was read.</summary>
    /// <param name="option">The option, as its property is called.</param>
    /// <param name="source">The key or variable.</param>
    /// <param name="value">The option's value then.</param>
    public void Add(string option, string source, object? value) => _read[option] = (source, value);

    /// <summary>Says where an option's value comes from.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">Its value now: if it is another than was read, code has set it.</param>
    public string Of(string option, object? value) =>
        _read.TryGetValue(option, out var read) && Equals(read.Value, value)
            ? $"It is set by {read.Source}."
            : $"It is set in code, as VoiceAgentOptions.{option}.";

    /// <summary>A key as its reader wrote it: with two underscores if it is a variable of the environment.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="key">The key.</param>
    public static string Written(IConfiguration configuration, string key) =>
        configuration is IConfigurationRoot root
        && root.Providers.LastOrDefault(provider => provider.TryGet(key, out _)) is EnvironmentVariablesConfigurationProvider
            ? key.Replace(":", "__", StringComparison.Ordinal)
            : key;
}
