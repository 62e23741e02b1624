using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Brings all that a tool may return to one shape.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ToolResult
{
    /// <summary>Takes what a tool returned.</summary>
    /// <param name="result">The result; null says that the tool is done.</param>
    public static ValueTask<FunctionResult?> From(FunctionResult? result) => new(result);

    /// <inheritdoc cref="From(FunctionResult?)"/>
    public static ValueTask<FunctionResult?> From(string? result) => new(result is null ? null : new FunctionResult(result));

    /// <inheritdoc cref="From(FunctionResult?)"/>
    public static ValueTask<FunctionResult?> From(Task<FunctionResult> result) => new(result!);

    /// <inheritdoc cref="From(FunctionResult?)"/>
    public static ValueTask<FunctionResult?> From(ValueTask<FunctionResult> result) => result!;

    /// <inheritdoc cref="From(FunctionResult?)"/>
    public static ValueTask<FunctionResult?> From(Task<string> result) => From(new ValueTask<string>(result));

    /// <inheritdoc cref="From(FunctionResult?)"/>
    public static ValueTask<FunctionResult?> From(ValueTask<string> result) =>
        result.IsCompletedSuccessfully ? From(result.Result) : FromLater(result);

    /// <summary>Takes the end of what answers nothing.</summary>
    /// <param name="done">Its end.</param>
    public static ValueTask<FunctionResult?> From(ValueTask done) =>
        done.IsCompletedSuccessfully ? From(default(FunctionResult)) : FromLater(done);

    private static async ValueTask<FunctionResult?> FromLater(ValueTask done)
    {
        await done.ConfigureAwait(false);
        return null;
    }

    private static async ValueTask<FunctionResult?> FromLater(ValueTask<string> result) =>
        await From(await result.ConfigureAwait(false)).ConfigureAwait(false);
}
