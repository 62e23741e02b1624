using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Hosting;

/// <summary>Reads the whole body of a request.</summary>
internal static class RequestBody
{
    /// <summary>The platform's own limit, 10 MiB.</summary>
    public const int Limit = 10 * 1024 * 1024;

    /// <summary>Waits for the whole body.</summary>
    /// <param name="request">The request; if its connection breaks, the task fails.</param>
    /// <param name="limit">The largest size, in bytes.</param>
    /// <returns>The body, which <see cref="PipeReader.AdvanceTo(SequencePosition)"/> releases, or <see langword="null"/> if it is too
    /// large.</returns>
    public static ValueTask<ReadOnlySequence<byte>?> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
        {
            return default;
        }

        // Nearly always the body arrives together with the headers, so one read is enough.
        var reader = request.BodyReader;
        ReadResult read;
        try
        {
            if (!reader.TryRead(out read))
            {
                return ReadOnAsync(reader, limit);
            }
        }
        catch (IOException broken)
        {
            return ValueTask.FromException<ReadOnlySequence<byte>?>(broken);
        }

        if (read.IsCompleted && read.Buffer.Length <= limit)
        {
            return new ValueTask<ReadOnlySequence<byte>?>(read.Buffer);
        }

        reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        return ReadOnAsync(reader, limit);
    }

    private static async ValueTask<ReadOnlySequence<byte>?> ReadOnAsync(PipeReader reader, int limit)
    {
        while (true)
        {
            var read = await reader.ReadAsync().ConfigureAwait(false);
            if (read.Buffer.Length > limit)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                return read.Buffer;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Returns whether the content type is JSON or absent; the platform accepts both and sends JSON.</summary>
    /// <param name="request">The request.</param>
    public static bool IsJson(HttpRequest request) =>
        request.ContentType is not { Length: > 0 } type || type.Contains("application/json", StringComparison.OrdinalIgnoreCase);
}
