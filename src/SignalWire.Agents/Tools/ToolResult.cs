using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Converts the values that a tool can return to one type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ToolResult
{
    /// <summary>Converts the result of a tool.</summary>
    /// <param name="result">The result; <see langword="null"/> if the tool has nothing to say.</param>
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

    /// <summary>Converts the task of a tool that returns no value.</summary>
    /// <param name="done">The tool's task.</param>
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
