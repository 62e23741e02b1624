using System.Globalization;
using System.Runtime.CompilerServices;

namespace SignalWire.Agents.Json;

/// <summary>
/// Represents a growing buffer of UTF-8 text. It is reused from call to call, and is written to so often that an interface would cost too
/// much.
/// </summary>
internal sealed class TextBuffer
{
    /// <summary>The maximum number of characters of an integer.</summary>
    private const int LongestNumber = 11;

    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ReadOnlySpan<byte> text)
    {
        if (text.Length > _bytes.Length - Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(int number)
    {
        Span<byte> digits = stackalloc byte[LongestNumber];
        number.TryFormat(digits, out int written, default, CultureInfo.InvariantCulture);
        Append(digits[..written]);
    }

    public void Clear() => Length = 0;

    private void Grow(int length) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + length));
}
