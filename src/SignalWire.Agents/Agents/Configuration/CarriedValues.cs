namespace SignalWire.Agents;

/// <summary>Represents values that are carried by the tool calls of one phone call.</summary>
public sealed class CarriedValues
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    internal CarriedValues()
    {
    }

    internal IReadOnlyCollection<KeyValuePair<string, string>> All => _values;

    /// <summary>
    /// Gets or sets a value by name. The value is <see langword="null"/> if there is none; setting <see langword="null"/> removes the
    /// value.
    /// </summary>
    /// <param name="name">The name of the value.</param>
    /// <value>The value; <see langword="null"/> if there is none.</value>
    /// <exception cref="ArgumentException">The name is empty when the value is set.</exception>
    public string? this[string name]
    {
        get => _values.GetValueOrDefault(name);
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            if (value is null)
            {
                _values.Remove(name);
            }
            else
            {
                _values[name] = value;
            }
        }
    }
}
