describe "a basket" do
  it "has the sum as its total" do
    expect(3 * 2 + 4).to eq 10
  end

  it "takes a discount off" do
    expect(10 - 3).to eq(8), "a discount of 3 on <10> & more"
  end

  context "that is full" do
    it "takes nothing" do
      expect([1, 2, 3].length).to eq 3
    end

    it "throws" do
      raise ArgumentError, "the basket is \e[31mfull\e[0m"
    end
  end

  it { expect(1).to eq 1 }

  [1, 2].each do |amount|
    it "has room for #{amount}" do
      expect(amount).to be < 3
    end
  end
end

describe "what is announced" do
  xit "is left out" do
    expect(1).to eq 2
  end

  it "is not written yet"

  it "finds out that it cannot" do
    skip "no scales here"
  end

  it "is known to fail" do
    pending "rounding is to be mended"
    expect(2.5.round).to eq 2
  end

  it "was thought to fail" do
    pending "thought to be wrong"
    expect(1).to eq 1
  end
end
