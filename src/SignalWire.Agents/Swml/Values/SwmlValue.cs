using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// A value, or a variable that holds it when the verb runs, such as <c>${vars.patience}</c>. Values and texts convert by themselves:
/// <c>Timeout = 20</c>, <c>Timeout = "${vars.patience}"</c>.
/// </summary>
/// <typeparam name="T"><see cref="bool"/>, <see cref="int"/> or <see cref="double"/>.</typeparam>
[JsonConverter(typeof(SwmlValueConverterFactory))]
public readonly record struct SwmlValue<T>
    where T : struct
{
    private readonly T _value;

    /// <param name="value">The value.</param>
    public SwmlValue(T value) => _value = value;

    /// <param name="variable">The variable: <c>${…}</c> or <c>%{…}</c>, which mean the same.</param>
    /// <exception cref="ArgumentException">It is no variable.</exception>
    public SwmlValue(string variable) => Variable = IsVariable(variable)
        ? variable
        : throw new ArgumentException($"'{variable}' is no variable: that is written ${{…}} or %{{…}}", nameof(variable));

    /// <summary>The value; <see langword="null"/> where a variable holds it.</summary>
    public T? Value => Variable is null ? _value : null;

    /// <summary>The variable, as it was written; <see langword="null"/> where there is a value.</summary>
    public string? Variable { get; }

    /// <summary>Makes a value one.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator SwmlValue<T>(T value) => new(value);

    /// <summary>Makes a variable one.</summary>
    /// <param name="variable">The variable: <c>${…}</c> or <c>%{…}</c>.</param>
    /// <exception cref="ArgumentException">It is no variable.</exception>
    public static implicit operator SwmlValue<T>(string variable) => new(variable);

    /// <summary>The value or variable, as in a document.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Variable ?? FormattableString.Invariant($"{_value}");

    /// <summary>The platform's own rule for what a variable looks like.</summary>
    internal static bool IsVariable(string? text) => text is ['$' or '%', '{', .., '}'];
}
