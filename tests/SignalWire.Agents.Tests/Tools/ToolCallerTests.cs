using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

public sealed class ToolCallerTests
{
    [Theory]
    [InlineData("take_text", """{"some_text":"t"}""", ToolOutcome.Answered, "t")]
    [InlineData("take_text", """{"someText":"t"}""", ToolOutcome.Answered, "t")]
    [InlineData("take_nothing", "", ToolOutcome.Answered, "nothing")]
    [InlineData("take_text", "", ToolOutcome.ArgumentFault, "some_text is missing; expected a string.")]
    [InlineData("take_text", """{"some_text":[7]}""", ToolOutcome.ArgumentFault, "some_text: expected a string, got an array.")]
    [InlineData("take_int64", "[", ToolOutcome.ArgumentFault,
        "The arguments could not be read; expected one JSON object. value is missing; expected an integer between -9223372036854775808 "
        + "and 9223372036854775807.")]
    [InlineData("unheard_of", "{}", ToolOutcome.UnknownTool, "Function 'unheard_of' not found")]
    [InlineData("", "{}", ToolOutcome.UnknownTool, "Function '' not found")]
    public async Task Call_OfAnyKind_EndsInItsOutcome(string tool, string arguments, ToolOutcome outcome, string response)
    {
        await using var app = Build();
        var caller = app.Services.GetRequiredService<IToolCaller<TypesAgent>>();

        var answer = await caller.CallAsync(tool, Encoding.UTF8.GetBytes(arguments));

        Assert.Equal(outcome, answer.Outcome);
        Assert.Equal(response, answer.Result.Response);
        Assert.Equal(outcome == ToolOutcome.Answered ? [response] : [], app.Services.GetRequiredService<CallRecorder>().Calls);
    }

    [Theory]
    [InlineData("fail", ToolOutcome.Failed, "The function failed. Tell the caller that it did not work, and offer something else.")]
    [InlineData("fail_later", ToolOutcome.Failed, "The function failed. Tell the caller that it did not work, and offer something else.")]
    [InlineData("give_up", ToolOutcome.Answered, "Ask for another date.")]
    [InlineData("give_text_later", ToolOutcome.Answered, "a later text")]
    [InlineData("give_null_text", ToolOutcome.Answered, "Function executed successfully")]
    public async Task Call_OfAToolThatThrowsOrNot_DoesNotThrow(string tool, ToolOutcome outcome, string response)
    {
        await using var app = Build();
        var caller = app.Services.GetRequiredService<IToolCaller<ResultsAgent>>();

        var answer = await caller.CallAsync(tool, default);

        Assert.Equal(outcome, answer.Outcome);
        Assert.Equal(response, answer.Result.Response);
    }

    [Fact]
    public async Task Call_WithArgumentsThatAreNoUtf8_IsRepaired()
    {
        await using var app = Build();
        var caller = app.Services.GetRequiredService<IToolCaller<TypesAgent>>();

        var answer = await caller.CallAsync("take_text", Encoding.Latin1.GetBytes("""{"some_text":"é"}"""));

        Assert.Equal((ToolOutcome.Answered, "\uFFFD"), (answer.Outcome, answer.Result.Response));
    }

    [Fact]
    public async Task Call_OfAnyNumber_HasAScopeOfItsOwnThatIsDisposed()
    {
        await using var app = Build();
        var caller = app.Services.GetRequiredService<IToolCaller<ScopedAgent>>();
        var recorder = app.Services.GetRequiredService<CallRecorder>();

        string first = await NumberAsync();
        Assert.Equal([$"disposed {first}"], recorder.Calls);
        string second = await NumberAsync();

        Assert.NotEqual(first, second);
        Assert.Equal([$"disposed {first}", $"disposed {second}"], recorder.Calls);

        async Task<string> NumberAsync() => (await caller.CallAsync("tell_numbers", default)).Result.Response!.Split(' ')[0];
    }

    [Fact]
    public async Task Call_ThatFails_DisposesItsScopeToo()
    {
        await using var app = Build();
        var caller = app.Services.GetRequiredService<IToolCaller<ScopedAgent>>();

        await caller.CallAsync("fail", default);

        Assert.Single(app.Services.GetRequiredService<CallRecorder>().Calls);
    }

    [Fact]
    public async Task Call_CancelledWhileTheToolRuns_Throws()
    {
        await using var app = Build();
        var caller = app.Services.GetRequiredService<IToolCaller<WaitingAgent>>();
        var gate = app.Services.GetRequiredService<Gate>();
        using var source = new CancellationTokenSource();

        var call = caller.CallAsync("wait", """{"name":"Ada"}"""u8.ToArray(), source.Token).AsTask();
        await gate.Signaled("Ada waits").WaitAsync(Patience.Limit);
        await source.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(Patience.Limit));
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Call_CancelledBefore_ThrowsAndDisposesItsScope()
    {
        await using var app = Build();
        var caller = app.Services.GetRequiredService<IToolCaller<ScopedAgent>>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await caller.CallAsync("heed", default, new CancellationToken(canceled: true)));

        Assert.Single(app.Services.GetRequiredService<CallRecorder>().Calls);
    }

    private static WebApplication Build() => TestServer.Build(new LogCapture());
}
