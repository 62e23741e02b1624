using System.Collections;
using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>
/// Represents the headers of a SIP call in their original order. A header can occur several times. Names are compared without regard to
/// case, as in SIP. The other side wrote the headers, so do not rely on them as proof of identity.
/// </summary>
public sealed class SipHeaders : IReadOnlyList<KeyValuePair<string, string>>
{
    private readonly KeyValuePair<string, string>[] _headers;

    private SipHeaders(KeyValuePair<string, string>[] headers)
    {
        _headers = headers;
    }

    /// <summary>Gets the number of headers.</summary>
    public int Count => _headers.Length;

    /// <summary>Gets the header at an index.</summary>
    /// <param name="index">The zero-based index of the header.</param>
    public KeyValuePair<string, string> this[int index] => _headers[index];

    /// <summary>Gets the first value of a header; <see langword="null"/> if it is absent.</summary>
    /// <param name="name">The name of the header, such as <c>X-Account</c>.</param>
    public string? this[string name] => GetValues(name).FirstOrDefault();

    /// <summary>Returns all values of a header in their original order.</summary>
    /// <param name="name">The name of the header.</param>
    /// <returns>The values; empty if the header is absent.</returns>
    public IEnumerable<string> GetValues(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _headers.Where(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _headers.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads the headers of a call. An entry without a name or a value is ignored.</summary>
    internal static SipHeaders From(JsonElement call) => new(
    [
        .. from header in call.Items("headers")
           let name = header.Text("name")
           let value = header.Text("value")
           where !string.IsNullOrEmpty(name) && value is not null
           select KeyValuePair.Create(name, value),
    ]);
}
