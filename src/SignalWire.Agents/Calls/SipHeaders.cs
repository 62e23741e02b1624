using System.Collections;
using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>
/// The headers of a SIP call, in their order; one may come several times. Names are compared as SIP compares them, whatever their case.
/// They are as the other side wrote them, which proves nothing.
/// </summary>
public sealed class SipHeaders : IReadOnlyList<KeyValuePair<string, string>>
{
    private readonly KeyValuePair<string, string>[] _headers;

    private SipHeaders(KeyValuePair<string, string>[] headers)
    {
        _headers = headers;
    }

    /// <summary>How many there are.</summary>
    public int Count => _headers.Length;

    /// <summary>The header at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    public KeyValuePair<string, string> this[int index] => _headers[index];

    /// <summary>The first value of a header; <see langword="null"/> when it is absent.</summary>
    /// <param name="name">The header's name, such as <c>X-Account</c>.</param>
    public string? this[string name] => GetValues(name).FirstOrDefault();

    /// <summary>All values of a header, in their order.</summary>
    /// <param name="name">The header's name.</param>
    /// <returns>The values; none when it is absent.</returns>
    public IEnumerable<string> GetValues(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _headers.Where(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _headers.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads the headers of a call; what has no name or no value is none.</summary>
    internal static SipHeaders From(JsonElement call) => new(
    [
        .. from header in call.Items("headers")
           let name = header.Text("name")
           let value = header.Text("value")
           where !string.IsNullOrEmpty(name) && value is not null
           select KeyValuePair.Create(name, value),
    ]);
}
