describe "a basket" do
  [3, 2, 1].each do |amount|
    it "has room" do
      expect(amount).to be < 3
    end
  end

  it "is open" do
    expect(1).to eq 1
  end
end
