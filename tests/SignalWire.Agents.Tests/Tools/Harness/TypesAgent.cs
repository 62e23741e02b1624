using System.Globalization;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>Tools with parameters of every type, which say what they were passed.</summary>
[VoiceAgent("Types", Route = "/types")]
internal sealed partial class TypesAgent(CallRecorder recorder)
{
    /// <summary>Takes one of each.</summary>
    /// <param name="someText">Text.</param>
    /// <param name="isUrgent">A truth value.</param>
    /// <param name="itemCount">A number of 32 bits.</param>
    /// <param name="bigNumber">A number of 64 bits.</param>
    /// <param name="unitPrice">A number.</param>
    [Tool]
    public string TakeAll(string someText, bool isUrgent, int itemCount, long bigNumber, double unitPrice) =>
        Say(someText, isUrgent, itemCount, bigNumber, unitPrice);

    /// <summary>Takes one of each, or none.</summary>
    /// <param name="someText">Text.</param>
    /// <param name="isUrgent">A truth value.</param>
    /// <param name="itemCount">A number of 32 bits.</param>
    /// <param name="bigNumber">A number of 64 bits.</param>
    /// <param name="unitPrice">A number.</param>
    [Tool]
    public string TakeNullable(string? someText, bool? isUrgent, int? itemCount, long? bigNumber, double? unitPrice) =>
        Say(someText, isUrgent, itemCount, bigNumber, unitPrice);

    /// <summary>Takes one of each, or something else.</summary>
    /// <param name="someText">Text.</param>
    /// <param name="isUrgent">A truth value.</param>
    /// <param name="itemCount">A number of 32 bits.</param>
    /// <param name="bigNumber">A number of 64 bits.</param>
    /// <param name="unitPrice">A number.</param>
    [Tool]
    public string TakeDefaults(
        string someText = "none", bool isUrgent = true, int itemCount = -12, long bigNumber = 9007199254740993, double unitPrice = 1.5) =>
        Say(someText, isUrgent, itemCount, bigNumber, unitPrice);

    /// <summary>Takes text.</summary>
    /// <param name="someText">Text.</param>
    [Tool]
    public string TakeText(string someText) => recorder.Record(someText);

    /// <summary>Takes a truth value.</summary>
    /// <param name="value">The value.</param>
    [Tool]
    public string TakeBoolean(bool value) => recorder.Record(value ? "yes" : "no");

    /// <summary>Takes a number of 32 bits.</summary>
    /// <param name="value">The value.</param>
    [Tool]
    public string TakeInt32(int value) => recorder.Record(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Takes a number of 64 bits.</summary>
    /// <param name="value">The value.</param>
    [Tool]
    public string TakeInt64(long value) => recorder.Record(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Takes a number.</summary>
    /// <param name="value">The value.</param>
    [Tool]
    public string TakeDouble(double value) => recorder.Record(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Takes nothing.</summary>
    [Tool]
    public string TakeNothing() => recorder.Record("nothing");

    private string Say(string? text, bool? urgent, int? count, long? big, double? price) =>
        recorder.Record(string.Create(CultureInfo.InvariantCulture, $"{text ?? "-"}|{urgent}|{count}|{big}|{price:R}"));
}
