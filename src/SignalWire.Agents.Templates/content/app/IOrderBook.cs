/// <summary>The orders of the shop.</summary>
public interface IOrderBook
{
    /// <summary>Returns the day on which an order arrives; <see langword="null"/> if the order does not exist.</summary>
    Task<DateOnly?> FindAsync(string orderId, CancellationToken cancel);
}
