using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>
/// The exception that is thrown when a document has a fault. System.Text.Json knows the path within one call of the serializer; this
/// exception adds the steps between calls.
/// </summary>
internal sealed class SwmlReadException : JsonException
{
    /// <summary>The text that System.Text.Json adds to its messages, before the path.</summary>
    private const string PathInMessage = " Path: $";

    private readonly string _below;

    /// <summary>Initializes a new instance of the <see cref="SwmlReadException"/> class.</summary>
    /// <param name="reason">The fault.</param>
    /// <param name="inner">The exception that reported the fault.</param>
    public SwmlReadException(string reason, Exception? inner = null)
        : this(reason, "", inner)
    {
    }

    private SwmlReadException(string reason, string below, Exception? inner)
        : base(reason, inner)
    {
        Reason = reason;
        _below = below;
    }

    /// <inheritdoc/>
    public override string Message => $"{(Way.Length > 0 ? Way.TrimStart('.') : "$")}: {Reason}";

    /// <summary>Gets the fault.</summary>
    public string Reason { get; }

    /// <summary>Gets the path from the value that the call of the serializer read.</summary>
    public string Way => $"{Path?[1..]}{_below}";

    /// <summary>Returns an exception for a fault of a value inside the one that is read.</summary>
    /// <param name="step">The step to that value.</param>
    /// <param name="reason">The fault.</param>
    public static SwmlReadException Within(string step, string reason) => new(reason, step, null);

    /// <summary>Returns an exception for the same fault, with a path that begins at an outer value.</summary>
    /// <param name="step">The step to the value that was read.</param>
    /// <param name="fault">The fault of that value.</param>
    public static SwmlReadException Within(string step, Exception fault) => fault switch
    {
        SwmlReadException own => new(own.Reason, step + own.Way, own.InnerException),
        JsonException { Path: { } path } json => new(WithoutPath(json.Message), step + path[1..], json),
        _ => new(fault.Message, step, fault),
    };

    /// <summary>Returns the exception for the caller, with the whole path.</summary>
    public JsonException Complete() => new(Message, $"${Way}", null, null, InnerException);

    private static string WithoutPath(string message) =>
        message.IndexOf(PathInMessage, StringComparison.Ordinal) is >= 0 and int end ? message[..end] : message;
}
