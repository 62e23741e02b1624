using SignalWire.Agents.Tests.Calls;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary><c>--verbose</c> tells more on the error stream, and leaves the output as it is.</summary>
public sealed class VerboseTests
{
    [Theory]
    [InlineData("--verbose")]
    [InlineData("-v")]
    public async Task Exec_Verbose_TellsTheRequestAndTheRawAnswer(string verbose)
    {
        var run = await CommandRun.OfAsync(verbose, "--exec", "order_pizza", "--pizza-name", "\"M\"");

        Assert.Equal(
            new(
                0,
                "RESULT:\nFunctionResult: 1 \"M\" at 7.5, urgent: False\n",
                """
                REQUEST:
                {
                  "function": "order_pizza",
                  "argument": {
                    "parsed": [
                      {
                        "pizza_name": "\"M\""
                      }
                    ],
                    "raw": "{\"pizza_name\":\"\\u0022M\\u0022\"}"
                  }
                }
                ANSWER:
                {"response":"1 \u0022M\u0022 at 7.5, urgent: False"}

                """),
            run);
    }

    [Fact]
    public async Task Exec_VerboseInACall_TellsWhatTheToolIsSent()
    {
        var run = await CommandRun.OfAsync(
            app => app.MapVoiceAgent<CallDataAgent>(), "-v", "--raw", "--call-id", "c-9", "--exec", "tell_plan");

        Assert.Equal((0, "{\"response\":\"Another one.\"}\n"), (run.ExitCode, run.Output));
        Assert.Contains("\n  \"call_id\": \"c-9\",\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("ANSWER:\n{\"response\":\"Another one.\"}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DumpSwml_Verbose_TellsTheSimulatedRequestWithoutItsSecrets()
    {
        string[] args = ["--verbose", "--dump-swml", "--raw", "--query", "do=data", "--query", "a=b c", "--header", "X-Shop=open",
            "--header", "authorization=Basic secret"];
        var run = await CommandRun.OfAsync(app => app.MapVoiceAgent<ShopAgent>(), args);

        Assert.Equal(
            """
            REQUEST: POST /shop?do=data&a=b%20c
            X-Shop: open
            authorization: MASKED
            {
              "call": {
                "call_id": "simulated-call",
                "call_state": "created",
                "direction": "inbound",
                "type": "webrtc"
              }
            }

            """,
            run.Error);
        Assert.Equal(run.Output, (await CommandRun.OfAsync(app => app.MapVoiceAgent<ShopAgent>(), args[1..])).Output);
        Assert.Contains(
            "authorization: Basic secret", (await CommandRun.OfAsync(app => app.MapVoiceAgent<ShopAgent>(), ["--show-secrets", .. args]))
                .Error, StringComparison.Ordinal);
    }
}
